import type { ComponentType } from 'preact'
import { costCurves, type Totals } from '../../model'
import type { AxisScale } from '../../store'
import type { CostChartProps } from '../chart'
import { useWords } from '../FormatsContext'
import { useStore } from '../StoreContext'
import { roundToStep } from '../sliderScale'
import { chartAreaWords } from '../text/en/axis'
import { inputWords } from '../text/en/inputs'
import { useDrag } from '../useDrag'
import { spokenPoint } from './spokenPoint'
import { useChartValues } from './useChartValues'
import { useWalk } from './useWalk'

/** The chart, joined to the store, to the pointer and to the keyboard. */
export function LiveChart({
  CostChart,
  scale,
}: {
  CostChart: ComponentType<CostChartProps>
  scale: AxisScale
}) {
  const words = useWords()
  const values = useChartValues(scale)
  const scenario = useStore((state) => state.scenario)
  const { driver } = values
  const drag = useDrag(driver)
  const label = words(chartAreaWords).tableCaption(words(inputWords)[driver].noun)
  const { pointed, keyboard } = useWalk(values, `${label}. ${words(chartAreaWords).keys}`)
  const totalsAt = (value: number): Totals => {
    const { compose, paas, kubernetes } = costCurves(scenario, driver, [value])
    return { compose: compose[0] ?? 0, paas: paas[0] ?? 0, kubernetes: kubernetes[0] ?? 0 }
  }
  return (
    <div class="chart-walk" {...keyboard}>
      <CostChart
        {...values}
        label={label}
        pointed={pointed}
        totalsAt={totalsAt}
        onDragStart={drag.start}
        onDrag={(value) => drag.moveTo(roundToStep(driver, value))}
        onDragEnd={(isKept) => (isKept ? drag.end() : drag.cancel())}
      />
      <p class="unseen" role="status">
        {pointed !== null && spokenPoint(values, pointed, totalsAt(pointed))}
      </p>
    </div>
  )
}
