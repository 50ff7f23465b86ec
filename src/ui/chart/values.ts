// What does the chart show, apart from how it looks?
import type { CheapestChanges, CostDriver, Family, Totals } from '../../model'
import type { AxisScale, Curves, PairBreakEvens } from '../../store'
import type { Names } from '../names'
import type { ChartWords } from '../text/en/chart'
import type { Formats } from '../text/format'

export interface RuleZone {
  /** The value of the driver up to which it speaks. */
  readonly zoneEnd: number
  /** The longest first; the chart takes the first that fits. */
  readonly texts: readonly string[]
}

export interface ChartValues {
  /** Values of the driver, ascending, each break-even point among them. */
  readonly values: readonly number[]
  readonly totals: Readonly<Record<Family, readonly number[]>>
  readonly driver: CostDriver
  readonly scale: AxisScale
  /** Where the reader is. */
  readonly at: number
  readonly atTotals: Totals
  readonly breakEvens: readonly PairBreakEvens[]
  readonly changes: CheapestChanges
  /** Lines of other scenarios, behind these. */
  readonly pins: readonly Curves[]
  readonly names: Names
  readonly rule: RuleZone | null
  readonly words: ChartWords
  readonly formats: Formats
}

export interface CostChartProps extends ChartValues {
  /** What stands for the picture where it is not seen. */
  readonly label: string
  /** The value a keyboard has walked to. */
  readonly pointed?: number | null
  totalsAt(value: number): Totals
  onDragStart(): void
  onDrag(value: number): void
  onDragEnd(isKept: boolean): void
}
