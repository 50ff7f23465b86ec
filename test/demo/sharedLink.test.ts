import { beforeEach, expect, test, vi } from 'vitest'
import { takeSharedLink } from '../../demo/sharedLink'
import { parseScenario } from '../../src/formats'
import { parseLink } from '../../src/formats/links'

const importScenario = vi.fn<(text: string) => boolean>(() => true)
const notice = document.createElement('div')

beforeEach(() => {
  importScenario.mockClear()
  notice.replaceChildren()
  notice.hidden = true
})

const open = (addresses: string[], read?: typeof parseLink) =>
  takeSharedLink({ importScenario }, notice, addresses, read)

/** Inputs of the scenario the calculator was last given. */
const taken = () => {
  const parsed = parseScenario(importScenario.mock.lastCall?.[0] ?? '')
  if (!parsed.ok) throw new Error('Nothing was taken')
  return parsed
}

test('a link in the hash comes before one in the query, and a good one needs no words', () => {
  open(['#v=1&services=15&cost-driver=services', '?services=3'])
  expect(taken().scenario.inputs.services).toBe(15)
  expect(taken().costDriver).toBe('services')
  expect(notice.hidden).toBe(true)
})

test('an address without a scenario leaves the calculator alone', () => {
  open(['#stories', '?utm_source=mail'])
  expect(importScenario).not.toHaveBeenCalled()
})

test('a bad link changes nothing and says what is wrong', () => {
  open(['#v=1&services=999&engineers=3'])
  expect(importScenario).not.toHaveBeenCalled()
  expect(notice.hidden).toBe(false)
  expect(notice.textContent).toContain('services must be a whole number from 1 to 200')
})

test('what is not part of a link is named', () => {
  open(['?services=3&utm_source=mail'])
  expect(notice.textContent).toBe('Not part of a link, and left out: utm_source.')
})

test('an earlier link tells what has changed since, and can be read both ways', () => {
  const earlier = { version: '2025-01-01', inputs: { horizonMonths: 36 }, values: {} }
  open(['#v=1&model=2025-01-01&services=9'], (text) => parseLink(text, [earlier]))
  expect(taken().scenario.inputs).toMatchObject({ services: 9, horizonMonths: 36 })
  expect(notice.textContent).toContain('horizonMonths: 36 then, 24 today')
  notice.querySelector('button')?.click()
  expect(taken().scenario.inputs).toMatchObject({ services: 9, horizonMonths: 24 })
  expect(notice.querySelector('button')?.textContent).toBe('Use the figures of then')
  notice.querySelector('button')?.click()
  expect(taken().scenario.inputs.horizonMonths).toBe(36)
})

test('a link that is cut off is told, and changes nothing', () => {
  open(['#compute-spe'])
  expect(importScenario).not.toHaveBeenCalled()
  expect(notice.hidden).toBe(false)
  expect(notice.textContent).toContain('compute-spe is not part of a link; did you mean compute-spend?')
})
