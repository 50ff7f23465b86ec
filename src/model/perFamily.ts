import { type Family, families } from './assumptions/platform'

/** The same worked out for each. */
export const perFamily = <T>(of: (family: Family) => T): Record<Family, T> =>
  Object.fromEntries(families.map((family) => [family, of(family)])) as Record<Family, T>
