// Where are the words of each language? The classic file, which has no chunks of its own, takes those beside it.
import type { Load } from '../insistent'
import type { Language, PackName } from './languages'
import type { Translations } from './words'

export type Packs = Readonly<Record<PackName, Load<{ readonly default: Translations }>>>

export const packs: Readonly<Record<Language, Packs>> = {
  de: {
    first: () => import('./de/packs/first'),
    why: () => import('./de/packs/why'),
    evidence: () => import('./de/packs/evidence'),
    assumptions: () => import('./de/packs/assumptions'),
    more: () => import('./de/packs/more'),
  },
  fr: {
    first: () => import('./fr/packs/first'),
    why: () => import('./fr/packs/why'),
    evidence: () => import('./fr/packs/evidence'),
    assumptions: () => import('./fr/packs/assumptions'),
    more: () => import('./fr/packs/more'),
  },
  es: {
    first: () => import('./es/packs/first'),
    why: () => import('./es/packs/why'),
    evidence: () => import('./es/packs/evidence'),
    assumptions: () => import('./es/packs/assumptions'),
    more: () => import('./es/packs/more'),
  },
  pt: {
    first: () => import('./pt/packs/first'),
    why: () => import('./pt/packs/why'),
    evidence: () => import('./pt/packs/evidence'),
    assumptions: () => import('./pt/packs/assumptions'),
    more: () => import('./pt/packs/more'),
  },
  ja: {
    first: () => import('./ja/packs/first'),
    why: () => import('./ja/packs/why'),
    evidence: () => import('./ja/packs/evidence'),
    assumptions: () => import('./ja/packs/assumptions'),
    more: () => import('./ja/packs/more'),
  },
  zh: {
    first: () => import('./zh/packs/first'),
    why: () => import('./zh/packs/why'),
    evidence: () => import('./zh/packs/evidence'),
    assumptions: () => import('./zh/packs/assumptions'),
    more: () => import('./zh/packs/more'),
  },
}
