import { judgeRuleOfThumb, referenceFamily } from '../../model'
import {
  type AxisScale,
  type CalculatorState,
  selectBreakEvens,
  selectCheapestChanges,
  selectComparison,
  selectCurves,
  selectPinnedCurves,
} from '../../store'
import type { ChartValues } from '../chart'
import { useFormats } from '../FormatsContext'
import { namesOf } from '../names'
import { useStore } from '../StoreContext'
import { chartWords } from '../text/en/chart'
import type { Formats } from '../text/format'
import { ruledDriver, ruleZone } from './rule'

/** What the chart shows of the store. */
export function chartValuesOf(state: CalculatorState, scale: AxisScale, formats: Formats): ChartValues {
  const { scenario, costDriver: driver } = state
  const comparison = selectComparison(state)
  const { breakdowns } = comparison
  const ruled = ruledDriver(driver, scenario.inputs)
  return {
    ...selectCurves(state),
    driver,
    scale,
    at: scenario.inputs[driver] ?? breakdowns[referenceFamily(scenario)].opsHours,
    atTotals: {
      compose: breakdowns.compose.total,
      paas: breakdowns.paas.total,
      kubernetes: breakdowns.kubernetes.total,
    },
    breakEvens: selectBreakEvens(state),
    changes: selectCheapestChanges(state),
    pins: selectPinnedCurves(state),
    names: namesOf(scenario.inputs, formats.words),
    rule: ruled && ruleZone(ruled, judgeRuleOfThumb(scenario, comparison).verdict, formats),
    words: formats.words(chartWords),
    formats,
  }
}

const everything = (state: CalculatorState) => state

export const useChartValues = (scale: AxisScale): ChartValues =>
  chartValuesOf(useStore(everything), scale, useFormats())
