import { useRef, useState } from 'preact/hooks'
import { type CostDriver, inputs } from '../model'
import { type AxisScale, axisScale } from '../store'
import { AxisPicker } from './axis/AxisPicker'
import { LiveChart } from './axis/LiveChart'
import { PlotTable } from './axis/PlotTable'
import { ScaleSwitch } from './axis/ScaleSwitch'
import { useStore } from './StoreContext'
import { chartAreaWords } from './text/en/axis'
import { Unfolding } from './Unfolding'
import { useChart } from './useChart'
import { useNearViewport } from './useNearViewport'

interface ChartAreaProps {
  /** The chart alone, without its switches. */
  plain: boolean
  onError?: (() => void) | undefined
}

export function ChartArea({ plain, onError }: ChartAreaProps) {
  const driver = useStore((state) => state.costDriver)
  const [scales, setScales] = useState<Partial<Record<CostDriver, AxisScale>>>({})
  const place = useRef<HTMLDivElement>(null)
  const { chart, tryAgain } = useChart(useNearViewport(place), onError)
  const scale = scales[driver] ?? axisScale(driver)
  const choose = (chosen: AxisScale) => setScales({ ...scales, [driver]: chosen })
  // From 0 there is no logarithm.
  const hasLog = inputs[driver].min > 0
  return (
    <div class="chart" part="chart">
      {!plain && <AxisPicker />}
      {!plain && hasLog && <ScaleSwitch scale={scale} onChoose={choose} />}
      <div class="chart-place" ref={place}>
        {chart.kind === 'ready' ? (
          <LiveChart CostChart={chart.CostChart} scale={scale} />
        ) : (
          <div class="chart-box">{chart.kind === 'failed' && <Failed onAgain={tryAgain} />}</div>
        )}
      </div>
      {plain && chart.kind !== 'failed' ? (
        <div class="unseen">
          <PlotTable />
        </div>
      ) : (
        <Unfolding show={chartAreaWords.showTable} hide={chartAreaWords.hideTable}>
          <PlotTable />
        </Unfolding>
      )}
    </div>
  )
}

function Failed({ onAgain }: { onAgain(): void }) {
  return (
    <p class="chart-failed" role="alert">
      {chartAreaWords.failed}{' '}
      <button type="button" class="link" onClick={onAgain}>
        {chartAreaWords.again}
      </button>
    </p>
  )
}
