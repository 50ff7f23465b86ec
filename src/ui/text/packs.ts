// Where are the words of each language? The classic file, which has no chunks of its own, takes those beside it.
import type { Language, PackName } from './languages'
import type { Translations } from './words'

type Load = () => Promise<{ readonly default: Translations }>

export const packs: Readonly<Partial<Record<Language, Readonly<Record<PackName, Load>>>>> = {}
