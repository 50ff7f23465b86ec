// What is each of the three called? The member, not the family, except where there is no room for both.
import { type Family, families, platforms, type Trio } from '../model'
import { platformWords } from './text/en/platforms'

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

function memberNames(family: Family, trio: Trio): MemberNames {
  const { name, shortName } = platforms[trio[family]]
  const short = family === 'compose' ? platformWords.family.compose : shortName
  return {
    title: platformWords.member(family, name),
    full: platformWords.member(family, shortName),
    short,
    strip: short,
  }
}

const known = new Map<string, Names>()

/** The same object for the same three. */
export function namesOf(trio: Trio): Names {
  const key = families.map((family) => trio[family]).join()
  const names =
    known.get(key) ??
    (Object.fromEntries(families.map((family) => [family, memberNames(family, trio)])) as unknown as Names)
  known.set(key, names)
  return names
}
