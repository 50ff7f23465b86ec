// What will happen: costs month by month, and when a move pays.
export { perFamily } from '../perFamily'
export type { Month, PerFamily } from './months'
export { type BestMove, bestMove, cumulativeOf, paybackMonth } from './payback'
export {
  type ChangeInTime,
  fiveYears,
  type Move,
  type Timeline,
  type TimelineOptions,
  timeline,
} from './timeline'
