import { useId } from 'preact/hooks'
import type { OverrideId } from '../../model'
import { useFormats, useWords } from '../FormatsContext'
import { useStore } from '../StoreContext'
import { assumptionGroupWords, assumptionRowWords } from '../text/en/assumptionRows'
import type { Group } from './groups'
import { Row } from './Row'

interface AssumptionGroupProps {
  group: Group
  open: boolean
  /** Found by a search, a group cannot be closed. */
  onToggle: (() => void) | null
  wanted: OverrideId | null
  onReached?: (() => void) | undefined
}

/** Only an open group has rows. */
export function AssumptionGroup({ group, open, onToggle, wanted, onReached }: AssumptionGroupProps) {
  const words = useWords()
  const id = useId()
  const formats = useFormats()
  const changed = useStore(
    ({ scenario }) => group.items.filter((item) => scenario.overrides[item.id] !== undefined).length,
  )
  const heads =
    group.kind === 'price' ? words(assumptionRowWords).priceHeads : words(assumptionRowWords).heads
  const title = (
    <>
      <span class="assumption-group-title">{group.title}</span>
      <span class="assumption-group-note">
        {formats.count(group.items.length)}
        {changed > 0 && (
          <>
            {' · '}
            <strong>{words(assumptionGroupWords).changed(formats.count(changed))}</strong>
          </>
        )}
        {` · ${group.note}`}
      </span>
    </>
  )
  return (
    <section class="assumption-group" data-kind={group.kind}>
      <h5>
        {onToggle ? (
          <button type="button" aria-expanded={open} aria-controls={id} onClick={onToggle}>
            <svg class="chevron" viewBox="0 0 6 10" aria-hidden="true">
              <path d="M1 1l4 4-4 4" />
            </svg>
            {title}
          </button>
        ) : (
          <span class="assumption-group-found">{title}</span>
        )}
      </h5>
      <div id={id} hidden={!open}>
        {open && (
          <>
            <p class="assumption-heads" aria-hidden="true">
              {Object.entries(heads).map(([column, head]) => (
                <span key={column} class={`assumption-head-${column}`}>
                  {head}
                </span>
              ))}
            </p>
            <ul>
              {group.items.map((item) => (
                <Row key={item.id} item={item} isWanted={item.id === wanted} onReached={onReached} />
              ))}
            </ul>
          </>
        )}
      </div>
    </section>
  )
}
