import type { Override } from '../../model'
import { useActions, useStore } from '../StoreContext'
import type { Item } from './items'
import { overriddenValue } from './withOverride'

/** What counts for an assumption now, and what it would go back to. */
export function useOverride({ id, value: ours }: Item) {
  const override = useStore((state) => state.scenario.overrides[id])
  const authors = useStore((state) => state.preset.overrides[id])
  const { setOverride, clearOverride } = useActions()
  const value = overriddenValue(override) ?? ours
  const isAuthors = override === authors || (authors !== undefined && value === overriddenValue(authors))
  const instead = isAuthors ? undefined : authors
  /** Whether that was a change. */
  const set = (next: Override): boolean => {
    if (overriddenValue(next) === value) return false
    if (next === ours && authors === undefined) clearOverride(id)
    else setOverride(id, next)
    return true
  }
  return {
    value,
    isMarked: override !== undefined || authors !== undefined,
    /** Whose it is. */
    isAuthors,
    instead,
    insteadValue: overriddenValue(instead) ?? ours,
    set,
    reset: () => (instead === undefined ? clearOverride(id) : setOverride(id, instead)),
  }
}
