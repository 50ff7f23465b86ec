// Which stretches does a bar have? Compute, people, one-off work, and the small rest in one.
import type { CostBreakdown, CostLineId } from '../../model'

export const segmentIds = ['compute', 'people', 'oneOff', 'rest'] as const
export type SegmentId = (typeof segmentIds)[number]

const segmentOf: Record<CostLineId, SegmentId> = {
  compute: 'compute',
  platformFees: 'rest',
  databases: 'rest',
  dataTransfer: 'rest',
  operations: 'people',
  transition: 'oneOff',
  downtime: 'rest',
}

export interface Segment {
  readonly id: SegmentId
  readonly amount: number
  /** Of the bar's own total, where it begins. */
  readonly from: number
  readonly share: number
}

/** What rounds to nothing is left out. */
export function segments({ lines, total }: CostBreakdown): Segment[] {
  const amounts = segmentIds.map((id) => ({
    id,
    amount: lines.filter((line) => segmentOf[line.id] === id).reduce((sum, { amount }) => sum + amount, 0),
  }))
  const shown = amounts.filter(({ amount }) => amount >= 0.5)
  const before = (index: number) => shown.slice(0, index).reduce((sum, { amount }) => sum + amount, 0)
  return shown.map(({ id, amount }, index) => ({
    id,
    amount,
    from: before(index) / total,
    share: amount / total,
  }))
}
