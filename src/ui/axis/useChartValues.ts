import { useMemo } from 'preact/hooks'
import { judgeRuleOfThumb, referenceFamily } from '../../model'
import {
  type AxisScale,
  selectBreakEvens,
  selectCheapestChanges,
  selectComparison,
  selectCurves,
} from '../../store'
import type { ChartValues } from '../chart'
import { useFormats } from '../FormatsContext'
import { namesOf } from '../names'
import { useStore } from '../StoreContext'
import { chartWords } from '../text/en/chart'
import { ruledDriver, ruleZone } from './rule'

/** What the chart shows of the store. */
export function useChartValues(scale: AxisScale): ChartValues {
  const scenario = useStore((state) => state.scenario)
  const driver = useStore((state) => state.costDriver)
  const comparison = useStore(selectComparison)
  const { values, totals } = useStore(selectCurves)
  const breakEvens = useStore(selectBreakEvens)
  const changes = useStore(selectCheapestChanges)
  const formats = useFormats()
  const names = namesOf(scenario.inputs)
  const ruled = ruledDriver(driver, scenario.inputs)
  const { verdict } = judgeRuleOfThumb(scenario, comparison)
  const rule = useMemo(() => ruled && ruleZone(ruled, verdict, formats), [ruled, verdict, formats])
  const { breakdowns } = comparison
  return {
    values,
    totals,
    driver,
    scale,
    at: scenario.inputs[driver] ?? breakdowns[referenceFamily(scenario)].opsHours,
    atTotals: {
      compose: breakdowns.compose.total,
      paas: breakdowns.paas.total,
      kubernetes: breakdowns.kubernetes.total,
    },
    breakEvens,
    changes,
    names,
    rule,
    words: chartWords,
    formats,
  }
}
