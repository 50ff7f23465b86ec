// What is each of the three called? The member, not the family, except where there is no room for both.
import { type Family, families, platforms, type Trio } from '../model'
import { platformWords } from './text/en/platforms'
import { perLanguage, type WordsOf } from './text/words'

export interface MemberNames {
  /** 'Compose on Google Compute Engine' */
  readonly title: string
  /** 'Kubernetes on GKE', 'Cloud Run' */
  readonly full: string
  /** 'Compose', 'Cloud Run', 'GKE' */
  readonly short: string
  /** Under the strip along the axis. */
  readonly strip: string
}

export type Names = Readonly<Record<Family, MemberNames>>

function memberNames(family: Family, trio: Trio, words: WordsOf): MemberNames {
  const { family: families, member } = words(platformWords)
  const { name, shortName } = platforms[trio[family]]
  const short = family === 'compose' ? families.compose : shortName
  return {
    title: member(family, name),
    full: member(family, shortName),
    short,
    strip: short,
  }
}

const known = perLanguage(() => new Map<string, Names>())

/** The same object for the same three. */
export function namesOf(trio: Trio, words: WordsOf): Names {
  const key = families.map((family) => trio[family]).join()
  const names =
    known(words).get(key) ??
    (Object.fromEntries(
      families.map((family) => [family, memberNames(family, trio, words)]),
    ) as unknown as Names)
  known(words).set(key, names)
  return names
}
