import { describe, expect, test, vi } from 'vitest'

// As on a page on which nothing has been asked for yet.
vi.resetModules()
const { packs } = await import('../../../src/ui/text/packs')
const { fetchAllWords, fetchWords, hasAllWords, hasWords, lacksWords, languageOf, translationsOf } =
  await import('../../../src/ui/text/languages')

test.each([
  ['de', 'de'],
  ['de-CH', 'de'],
  ['gsw', null],
  ['fr-CA', 'fr'],
  ['es-419', 'es'],
  ['pt-BR', 'pt'],
  ['pt-PT', 'pt'],
  ['ja-JP-u-ca-japanese', 'ja'],
  ['zh', 'zh'],
  ['zh-SG', 'zh'],
  ['zh-TW', null],
  ['zh-Hant-HK', null],
  ['nl', null],
  ['en-GB', null],
] as const)('%s is spoken as %s', (locale, language) => {
  expect(languageOf(locale)).toBe(language)
})

describe('the words of a language', () => {
  test('are there for English', async () => {
    expect(hasWords('en-US', 'more')).toBe(true)
    expect(translationsOf('en-US')).toBeUndefined()
    expect(await fetchWords('en-US', 'first')).toBe(true)
    expect(lacksWords('en-US')).toBe(false)
  })

  test('join what has come before, once for all', async () => {
    const translations = translationsOf('de-AT') ?? {}
    expect(hasWords('de', 'first')).toBe(false)
    const asked = [fetchWords('de', 'first'), fetchWords('de-CH', 'first')]
    expect(asked[0]).toBe(asked[1])
    expect(await Promise.all(asked)).toEqual([true, true])
    expect(hasWords('de-AT', 'first')).toBe(true)
    expect(translations).toHaveProperty('verdictWords')
    expect(hasWords('de', 'evidence')).toBe(false)
    await fetchWords('de', 'assumptions')
    expect(translationsOf('de')).toBe(translations)
    expect(translations).toHaveProperty('assumptionRowWords')
  })

  test('are all those that any view has wanted', async () => {
    await fetchWords('en', 'evidence')
    expect(hasAllWords('fr')).toBe(false)
    await fetchAllWords('fr')
    expect(hasAllWords('fr')).toBe(true)
    expect(translationsOf('fr')).toHaveProperty('evidenceWords')
  })

  test('that cannot be had are English, and asked for three times in all', async () => {
    const asked: string[] = []
    const { more } = packs.ja
    Object.assign(packs.ja, {
      more: (query: string) => {
        asked.push(query)
        return Promise.reject(new Error('Gone'))
      },
    })
    expect(await fetchWords('ja', 'more')).toBe(false)
    expect(await fetchWords('ja', 'more')).toBe(false)
    Object.assign(packs.ja, { more })
    expect(asked).toEqual(['', '', '?retry=1'])
    expect(hasWords('ja', 'more')).toBe(true)
    expect(lacksWords('ja')).toBe(true)
    expect(translationsOf('ja')).not.toHaveProperty('stackWords')
  })
})
