// Every behaviour on every page.

import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { behaviours } from './behaviours'
import { type Visit, visitHost } from './open'
import { hostPages } from './pages'

describe.each(hostPages)('on a page that $that the calculator', (hostPage) => {
  let visit: Visit
  beforeAll(async () => {
    visit = await visitHost(hostPage)
  })
  afterAll(() => visit.leave())

  test.each(behaviours)('$does', ({ check }) => check(visit))

  test('goes unnoticed otherwise', async () => {
    const { complaints, requests, origin } = visit
    expect(complaints.filter((complaint) => !hostPage.expected?.test(complaint))).toEqual([])
    expect(
      requests.filter((address) => !/^(file|blob):/.test(address) && !address.startsWith(`${origin}/`)),
    ).toEqual([])
  })
})
