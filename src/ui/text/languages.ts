// Which languages does the calculator speak besides English, and how do their words arrive?
import { packs } from './packs'
import type { Translations } from './words'

export const languages = ['de', 'fr', 'es', 'pt', 'ja', 'zh'] as const
export type Language = (typeof languages)[number]

/** What is said at once, under Why, of the evidence, and in all other sections: a file each, fetched when it is wanted. */
export const packNames = ['first', 'why', 'evidence', 'more'] as const
export type PackName = (typeof packNames)[number]

interface Known {
  readonly translations: Record<string, object>
  /** Also those that could not be had: then it is English that is said. */
  readonly settled: Set<PackName>
  readonly underway: Map<PackName, Promise<boolean>>
}

const known = new Map<Language, Known>()

const knownOf = (language: Language): Known => {
  const of = known.get(language) ?? { translations: {}, settled: new Set(), underway: new Map() }
  known.set(language, of)
  return of
}

/** Null is English. Chinese is spoken as it is written in China; who reads the other script is better served by English. */
export const languageOf = (locale: string): Language | null => {
  const { language, script } = new Intl.Locale(locale).maximize()
  if (language === 'zh' && script !== 'Hans') return null
  return languages.find((candidate) => candidate === language && candidate in packs) ?? null
}

/** What has arrived so far; what comes later joins the same object. */
export const translationsOf = (locale: string): Translations | undefined => {
  const language = languageOf(locale)
  return language ? knownOf(language).translations : undefined
}

/** Whether there is anything to wait for. */
export const hasWords = (locale: string, pack: PackName): boolean => {
  const language = languageOf(locale)
  return language === null || knownOf(language).settled.has(pack)
}

/** Resolves to false where they could not be had; asks twice, and only once for all calculators of a page. */
export const fetchWords = (locale: string, pack: PackName): Promise<boolean> => {
  const language = languageOf(locale)
  if (language === null) return Promise.resolve(true)
  const { translations, settled, underway } = knownOf(language)
  const load = packs[language]?.[pack] ?? (() => Promise.reject(new Error(language)))
  const attempt =
    underway.get(pack) ??
    load()
      .catch(load)
      .then(({ default: words }) => Object.assign(translations, words))
      .then(
        () => true,
        () => false,
      )
      .finally(() => settled.add(pack))
  underway.set(pack, attempt)
  return attempt
}
