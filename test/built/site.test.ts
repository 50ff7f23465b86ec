// Is the site what its pages, and those who link to it, take it for?

import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { money } from '../../demo/figures/numbers'
import { compare, defaultScenario } from '../../src/model'

const folder = 'dist-site'
const read = (file: string) => readFileSync(`${folder}/${file}`, 'utf8')
const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((file) =>
  file.replaceAll('\\', '/'),
)
const pages = files.filter((file) => file.endsWith('.html'))

test.each(pages)('%s has every figure it names', (page) => {
  expect(read(page)).not.toContain('{{')
})

test('the method says what the model says', () => {
  const { breakdowns } = compare(defaultScenario)
  for (const { total } of Object.values(breakdowns)) expect(read('method.html')).toContain(money(total))
})

describe('shared', () => {
  test.each(['index.html', 'method.html', 'frame.html'])('%s shows a picture that is there', (page) => {
    const [, picture = ''] = /property="og:image" content="\.\/([^"]+)"/.exec(read(page)) ?? []
    expect(existsSync(`${folder}/${picture}`)).toBe(true)
    expect(read(page)).toContain('name="twitter:card"')
    expect(read(page)).toContain('name="description"')
  })
})

describe('the worker', () => {
  const worker = read('offline.js')
  const [list = '[]'] = /(?<="files":)\[[^\]]*\]/.exec(worker) ?? []
  const kept = JSON.parse(list) as string[]

  test('keeps every page, and all that they load now or later', () => {
    const needed = files.filter((file) => /^(assets|chunks)\/.*\.(js|css|svg)$/.test(file))
    expect(kept).toEqual(
      expect.arrayContaining([...pages, ...needed, 'k8s-break-even.js', 'k8s-break-even.css']),
    )
  })

  test('names nothing that is not there, since one missing file would keep it from all', () => {
    expect(kept.filter((file) => !existsSync(`${folder}/${file}`))).toEqual([])
  })

  test('knows no other place', () => {
    expect(worker).not.toMatch(/https?:|\/\//)
  })

  test('is asked for by the demo page alone, and never by the calculator', () => {
    const scripts = files.filter((file) => file.endsWith('.js') && file !== 'offline.js')
    const asking = scripts.filter((file) => read(file).includes('offline.js'))
    expect(asking).toEqual([expect.stringMatching(/^assets\/index-/)])
    const loading = pages.filter((page) => asking.some((script) => read(page).includes(script)))
    expect(loading).toEqual(['index.html'])
  })
})

test('the method needs no script', () => {
  expect(read('method.html')).not.toContain('<script')
})
