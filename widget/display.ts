// How does the author want it shown: which view, colours, currency, language and axis?
import type { CostDriver } from '../src/model'
import type { FormatOptions } from '../src/ui'
import { costDriverNames, type DisplayAttribute, readNumber } from './attributes'
import type { Complaints } from './Complaints'
import { inheritedLanguage, isLanguage } from './language'

export const views = ['full', 'compact'] as const
export type View = (typeof views)[number]

export const themes = ['auto', 'light', 'dark'] as const
export type Theme = (typeof themes)[number]

export interface Display {
  readonly view: View
  readonly theme: Theme
  /** Null where the author leaves it open. */
  readonly costDriver: CostDriver | null
  readonly formats: FormatOptions
}

const isCurrency = (code: string) => {
  try {
    return new Intl.NumberFormat('en', { style: 'currency', currency: code }).format(0) !== ''
  } catch {
    return false
  }
}

export const readDisplay = (host: Element, complaints: Complaints): Display => {
  /** What the text means, or `otherwise` where it is absent or means nothing. */
  const read = <T>(
    name: DisplayAttribute,
    otherwise: T,
    meaning: (text: string) => T | undefined,
    right: string,
  ): T => {
    const text = host.getAttribute(name)
    if (text === null) return otherwise
    const value = meaning(text.trim())
    if (value !== undefined) return value
    complaints.aboutAttribute(name, text, `${name} must be ${right}`, `${otherwise ?? 'the default'}`)
    return otherwise
  }
  const oneOf = <T extends string>(name: DisplayAttribute, options: readonly [T, ...T[]]): T =>
    read(
      name,
      options[0],
      (text) => options.find((option) => option === text),
      `one of ${options.join(', ')}`,
    )

  const locale = read(
    'lang',
    inheritedLanguage(host),
    (text) => (isLanguage(text) ? text : undefined),
    'a language such as en or de-CH',
  )
  const usdRate = read<number | null>(
    'usd-rate',
    null,
    (text) => {
      const rate = Number(readNumber(text))
      return rate > 0 && Number.isFinite(rate) ? rate : undefined
    },
    'what a US dollar costs in the currency, a number above 0',
  )
  const currency = read<string | null>(
    'currency',
    null,
    (text) => {
      const code = text.toUpperCase()
      return isCurrency(code) && (code === 'USD' || usdRate !== null) ? code : undefined
    },
    'a code such as EUR, with usd-rate beside it',
  )
  return {
    view: oneOf('view', views),
    theme: oneOf('theme', themes),
    costDriver: read<CostDriver | null>(
      'cost-driver',
      null,
      (text) => costDriverNames.get(text),
      `one of ${[...costDriverNames.keys()].join(', ')}`,
    ),
    formats: {
      locale,
      ...(currency !== null && currency !== 'USD' && usdRate !== null && { currency, usdRate }),
    },
  }
}
