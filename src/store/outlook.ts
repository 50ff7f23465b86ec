// What did the reader say of how sure they are, and of what grows, once one entry of it is another?
import type { ScenarioExtras } from '../formats'

type Entries = Required<Pick<ScenarioExtras, 'ranges' | 'growth'>>

/** null takes the entry out. The very same extras where nothing changes, so that nothing is to be undone. */
export const withEntry = <Field extends keyof Entries, Id extends keyof Entries[Field]>(
  extras: ScenarioExtras,
  field: Field,
  id: Id,
  value: Entries[Field][Id] | null,
): ScenarioExtras => {
  const { [field]: before, ...others } = extras
  const { [id]: replaced, ...kept } = (before ?? {}) as Entries[Field]
  if (replaced === (value ?? undefined)) return extras
  const entries = value === null ? kept : { ...kept, [id]: value }
  return Object.keys(entries).length > 0 ? { ...others, [field]: entries } : others
}
