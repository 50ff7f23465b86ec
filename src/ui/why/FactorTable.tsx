import type { Factor } from '../../model'
import { quantity, RangeScale, SourceLink } from '../evidence'
import { useFormats, useWords } from '../FormatsContext'
import { evidenceWords } from '../text/en/evidence'
import { whyWords } from '../text/en/why'
import { isWorthTelling, type LeafFacts, leafFacts } from './leafFacts'
import { leafKey, leavesOf } from './working'

interface FactorTableProps {
  factors: readonly Factor[]
  onAssumption(id: string): void
}

/** What an amount rests on: each number with its range, its basis, and where it was read. */
export function FactorTable({ factors, onAssumption }: FactorTableProps) {
  const words = useWords()
  const leaves = leavesOf(factors).filter(isWorthTelling)
  return (
    <table class="factors" part="table" aria-label={words(whyWords).factor}>
      <thead>
        <tr>
          <th scope="col">{words(whyWords).factor}</th>
          <th scope="col">{words(evidenceWords).value}</th>
          <th scope="col" class="range-cell">
            {words(evidenceWords).range}
          </th>
          <th scope="col" class="words">
            {words(evidenceWords).basis}
          </th>
          <th scope="col" class="words">
            {words(evidenceWords).source}
          </th>
        </tr>
      </thead>
      {leaves.map((leaf) => (
        <FactorRows key={leafKey(leaf.id, leaf.reference)} leaf={leaf} onAssumption={onAssumption} />
      ))}
    </table>
  )
}

function FactorRows({ leaf, onAssumption }: { leaf: Factor; onAssumption(id: string): void }) {
  const words = useWords()
  const formats = useFormats()
  const facts = leafFacts(leaf, words)
  const { name, range, basis, reason, overrideId, changedFrom } = facts
  const { value, unit } = leaf
  return (
    <tbody>
      <tr>
        <th scope="row">
          {overrideId ? (
            <button type="button" class="inline-link" onClick={() => onAssumption(overrideId)}>
              {name}
            </button>
          ) : (
            name
          )}
          {changedFrom !== null && (
            <span class="changed" title={words(whyWords).was(quantity(changedFrom, unit, formats))}>
              {words(whyWords).changed}
            </span>
          )}
        </th>
        <td title={quantity(value, unit, formats, 15)}>{quantity(value, unit, formats)}</td>
        <td class="range-cell">{range && <RangeScale {...range} value={value} unit={unit} />}</td>
        <td class="words">{basis}</td>
        <td class="words">
          <Sources facts={facts} onAssumption={onAssumption} />
        </td>
      </tr>
      {reason && (
        <tr class="reason">
          <td colSpan={5}>{reason}</td>
        </tr>
      )}
    </tbody>
  )
}

function Sources({ facts, onAssumption }: { facts: LeafFacts; onAssumption(id: string): void }) {
  const words = useWords()
  const formats = useFormats()
  const { name, basis, sources, overrideId } = facts
  const [first, ...more] = sources
  if (basis === words(whyWords).yours) return null
  if (!first) return <>{words(evidenceWords).noSource}</>
  const count = formats.count(more.length)
  return (
    <>
      <SourceLink source={first} />
      {more.length > 0 && overrideId && (
        <>
          {' '}
          <button
            type="button"
            class="inline-link"
            aria-label={words(whyWords).moreSourcesOf(count, name)}
            onClick={() => onAssumption(overrideId)}
          >
            {words(whyWords).moreSources(count)}
          </button>
        </>
      )}
    </>
  )
}
