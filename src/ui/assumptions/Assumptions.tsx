import { useLayoutEffect, useMemo, useState } from 'preact/hooks'
import type { OverrideId } from '../../model'
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

const parts = [
  { kind: 'assumption', title: assumptionGroupWords.assumed },
  { kind: 'price', title: assumptionGroupWords.listed },
] as const

export function Assumptions({ focusOn = null, onFocused }: AssumptionsProps) {
  const [query, setQuery] = useState('')
  const [open, setOpen] = useState<ReadonlySet<GroupId>>(new Set())
  useLayoutEffect(() => {
    const group = focusOn && groupOf(focusOn)
    if (!group) return
    setQuery('')
    setOpen((before) => new Set([...before, group.id]))
  }, [focusOn])
  const isSearching = query.trim() !== ''
  const shown = useMemo(() => (isSearching ? search(query) : groups), [isSearching, query])
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
    return parts
      .filter(({ kind }) => shown.some((group) => group.kind === kind))
      .map(({ kind, title }) => (
        <section key={kind} class="assumption-part">
          <h4>{title}</h4>
          {groupsOf(kind)}
        </section>
      ))
  }, [shown, isSearching, open, focusOn, onFocused])
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
