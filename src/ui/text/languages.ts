// Which languages does the calculator speak besides English, and how do their words arrive?
import { insistent } from '../insistent'
import { packs } from './packs'
import type { Translations } from './words'

export const languages = ['de', 'fr', 'es', 'pt', 'ja', 'zh'] as const
export type Language = (typeof languages)[number]

/** What is said at once, under Why, of the evidence, under Assumptions, and in all other sections: a file each. */
export const packNames = ['first', 'why', 'evidence', 'assumptions', 'more'] as const
export type PackName = (typeof packNames)[number]

interface Known {
  readonly translations: Record<string, object>
  /** Whether they could be had; where not, it is English that is said. */
  readonly settled: Map<PackName, boolean>
  readonly underway: Map<PackName, Promise<boolean>>
}

const known = new Map<Language, Known>()

/** What has been wanted on this page so far, in any language. */
const wanted = new Set<PackName>(['first'])

const knownOf = (language: Language): Known => {
  const of = known.get(language) ?? { translations: {}, settled: new Map(), underway: new Map() }
  known.set(language, of)
  return of
}

/** Null is English. Chinese is spoken as it is written in China; who reads the other script is better served by English. */
export const languageOf = (locale: string): Language | null => {
  if (/^en\b/i.test(locale)) return null // without the tables of Intl, which a page would wait for
  const { language, script } = new Intl.Locale(locale).maximize()
  if (language === 'zh' && script !== 'Hans') return null
  return languages.find((candidate) => candidate === language) ?? null
}

/** Whose words are said: the locale itself where it is spoken, else English. */
export const spokenAt = (locale: string): string =>
  languageOf(locale) || /^en\b/i.test(locale) ? locale : 'en'

/** What has arrived so far; what comes later joins the same object. */
export const translationsOf = (locale: string): Translations | undefined => {
  const language = languageOf(locale)
  return language ? knownOf(language).translations : undefined
}

/** Whether there is nothing to wait for. */
export const hasWords = (locale: string, pack: PackName): boolean => {
  const language = languageOf(locale)
  return language === null || knownOf(language).settled.has(pack)
}

/** Resolves to false where they could not be had; asks once for all calculators of a page. */
export const fetchWords = (locale: string, pack: PackName): Promise<boolean> => {
  wanted.add(pack)
  const language = languageOf(locale)
  if (language === null) return Promise.resolve(true)
  const { translations, settled, underway } = knownOf(language)
  const attempt =
    underway.get(pack) ??
    insistent(packs[language][pack])()
      .then(({ default: words }) => Object.assign(translations, words))
      .then(
        () => true,
        () => false,
      )
      .then((have) => {
        settled.set(pack, have)
        return have
      })
  underway.set(pack, attempt)
  return attempt
}

/** Whether all that is said on this page so far can be said in the locale's language, or could not be had in it. */
export const hasAllWords = (locale: string): boolean => [...wanted].every((pack) => hasWords(locale, pack))

/** Resolves once they are here, or known not to be had. */
export const fetchAllWords = (locale: string): Promise<unknown> =>
  Promise.all([...wanted].map((pack) => fetchWords(locale, pack)))

/** Whether some of them are known not to be had. */
export const lacksWords = (locale: string): boolean => {
  const language = languageOf(locale)
  return language !== null && [...knownOf(language).settled.values()].includes(false)
}
