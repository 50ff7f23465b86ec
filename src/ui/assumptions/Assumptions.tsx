import { useLayoutEffect, useMemo, useState } from 'preact/hooks'
import type { OverrideId } from '../../model'
import { useWords } from '../FormatsContext'
import { assumptionGroupWords } from '../text/en/assumptionRows'
import { Announcer } from './Announcer'
import { AssumptionGroup } from './Group'
import { type Group, type GroupId, groupOf, groups } from './groups'
import { RestingScenario } from './RestingScenario'
import { search } from './search'
import { Toolbar } from './Toolbar'

export interface AssumptionsProps {
  /** The one to open, scroll to and focus. */
  focusOn?: OverrideId | null
  /** It has been; the same one can be asked for again once `focusOn` was null. */
  onFocused?: (() => void) | undefined
}

export function Assumptions({ focusOn = null, onFocused }: AssumptionsProps) {
  const words = useWords()
  const [query, setQuery] = useState('')
  const [open, setOpen] = useState<ReadonlySet<GroupId>>(new Set())
  useLayoutEffect(() => {
    const group = focusOn && groupOf(focusOn)
    if (!group) return
    setQuery('')
    setOpen((before) => new Set([...before, group]))
  }, [focusOn])
  const isSearching = query.trim() !== ''
  const shown = useMemo(
    () => (isSearching ? search(query, words) : groups(words)),
    [isSearching, query, words],
  )
  // The same rows while only what stands around them changes.
  const list = useMemo(() => {
    const toggle = (id: GroupId) =>
      setOpen((before) => {
        const next = new Set(before)
        if (!next.delete(id)) next.add(id)
        return next
      })
    const groupsOf = (kind: Group['kind']) =>
      shown
        .filter((group) => group.kind === kind)
        .map((group) => (
          <AssumptionGroup
            key={group.id}
            group={group}
            open={isSearching || open.has(group.id)}
            onToggle={isSearching ? null : () => toggle(group.id)}
            wanted={focusOn}
            onReached={onFocused}
          />
        ))
    const { assumed, listed } = words(assumptionGroupWords)
    const parts = [
      { kind: 'assumption', title: assumed },
      { kind: 'price', title: listed },
    ] as const
    return parts
      .filter(({ kind }) => shown.some((group) => group.kind === kind))
      .map(({ kind, title }) => (
        <section key={kind} class="assumption-part">
          <h4>{title}</h4>
          {groupsOf(kind)}
        </section>
      ))
  }, [shown, isSearching, open, focusOn, onFocused, words])
  return (
    <div class="assumptions">
      <Announcer>
        <RestingScenario>
          <Toolbar
            query={query}
            found={shown.reduce((count, { items }) => count + items.length, 0)}
            onQuery={setQuery}
          />
          {list}
        </RestingScenario>
      </Announcer>
    </div>
  )
}
