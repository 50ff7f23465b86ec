import { fireEvent, render, waitFor } from '@testing-library/preact'
import { expect, test } from 'vitest'
import { platforms, priceRegions } from '../../../src/model'
import { notices } from '../../../src/model/evidence'
import { createCalculatorStore } from '../../../src/store'
import { Calculator, createFormats, FormatsContext, fetchWorkbench, StoreProvider } from '../../../src/ui'
import type { WordSet } from '../../../src/ui/text/words'

const files = import.meta.glob('../../../src/ui/text/en/*.ts', { eager: true }) as Record<
  string,
  Record<string, unknown>
>
const sets = Object.values(files)
  .flatMap((file) => Object.values(file))
  .filter(
    (value): value is WordSet<object> => typeof value === 'object' && value !== null && 'english' in value,
  )

/** A language of brackets: every text of ours in a pair. */
function bracketed(value: unknown, key = ''): unknown {
  if (key === 'typed') return value // may be typed, and is not said
  if (typeof value === 'string') return value.trim() === '' ? value : `⟦${value}⟧`
  if (typeof value === 'function') return (...parts: unknown[]) => bracketed(value(...parts))
  if (Array.isArray(value)) return value.map((each) => bracketed(each))
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, bracketed(inner, name)]))
}

const translations = Object.fromEntries(sets.map(({ id, english }) => [id, bracketed(english) as object]))
await fetchWorkbench()

/** Without what stands in brackets. */
function bare(text: string): string {
  let outside = text
  for (let before = ''; before !== outside; ) {
    before = outside
    outside = outside.replace(/⟦[^⟦⟧]*⟧/g, '')
  }
  return outside
}

/** Names are the same in all languages, and what a source is called or found is quoted from it. */
const names = new Set([
  ...Object.values(platforms).flatMap(({ name, shortName }) => [name, shortName]),
  ...notices.map(({ provider }) => provider),
])
const regions = new Set<string>(Object.values(priceRegions))
const isNamed = (text: string): boolean =>
  names.has(text) ||
  text
    .replace(/^· /, '')
    .split(', ')
    .every((part) => regions.has(part))
const isDate = (text: string): boolean => /^([A-Z][a-z]{2} (\d+, )?\d{4})$/.test(text)
const isQuoted = (element: Element): boolean => element.closest('.source, .source-link') !== null

const spoken = ['aria-label', 'aria-valuetext', 'aria-description', 'title', 'placeholder', 'data-label']

/** What an element says itself, seen or heard. */
const saidBy = (element: Element): string[] => [
  ...spoken.map((name) => element.getAttribute(name) ?? ''),
  ...[...element.childNodes].filter((node) => node instanceof Text).map((node) => node.textContent ?? ''),
]

const openAll = () => {
  for (const button of document.querySelectorAll('[aria-expanded=false]')) fireEvent.click(button)
}

const arrived = (selector: string) =>
  waitFor(
    () => {
      if (!document.querySelector(selector)) throw new Error(`${selector} has not arrived`)
    },
    { timeout: 30_000 },
  )

test('all that is said is said in the reader’s language', async () => {
  render(
    <FormatsContext.Provider value={createFormats({ locale: 'en-US', translations })}>
      <StoreProvider store={createCalculatorStore()}>
        <Calculator view="full" />
      </StoreProvider>
    </FormatsContext.Provider>,
  )
  openAll()
  for (const section of ['.flip-table', '.member-table', '.assumption-group', '.outlook', '.take-along']) {
    await arrived(section)
  }
  openAll()
  await arrived('.assumption')
  const unsaid = [...document.body.querySelectorAll('*')].flatMap((element) =>
    saidBy(element)
      .map((text) => bare(text).trim())
      .filter((text) => /\p{L}/u.test(text) && !isNamed(text) && !isDate(text) && !isQuoted(element))
      .map((text) => `${element.localName}.${element.className}: ${text}`),
  )
  expect(unsaid).toEqual([])
}, 120_000)
