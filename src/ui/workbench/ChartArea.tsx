import { useRef } from 'preact/hooks'
import { inputs } from '../../model'
import { AxisPicker } from '../axis/AxisPicker'
import { LiveChart } from '../axis/LiveChart'
import { lazyChart } from '../axis/lazyChart'
import { PlotTable } from '../axis/PlotTable'
import { ScaleSwitch } from '../axis/ScaleSwitch'
import { useScale } from '../axis/useScale'
import { Failed } from '../Failed'
import { useWords } from '../FormatsContext'
import { useLazy } from '../lazy'
import { useStore } from '../StoreContext'
import { chartAreaWords } from '../text/en/axis'
import { Unfolding } from '../Unfolding'
import { useNearViewport } from '../useNearViewport'

interface ChartAreaProps {
  /** The chart alone, without its switches. */
  plain: boolean
  onError?: (() => void) | undefined
}

export function ChartArea({ plain, onError }: ChartAreaProps) {
  const words = useWords()
  const driver = useStore((state) => state.costDriver)
  const [scale, choose] = useScale(driver)
  const place = useRef<HTMLDivElement>(null)
  const arrival = useLazy(lazyChart, useNearViewport(place), onError)
  // From 0 there is no logarithm.
  const hasLog = inputs[driver].min > 0
  return (
    <div class="chart" part="chart">
      {!plain && <AxisPicker />}
      {!plain && hasLog && <ScaleSwitch scale={scale} onChoose={choose} />}
      <div class="chart-place" ref={place}>
        {arrival.kind === 'ready' ? (
          <LiveChart CostChart={arrival.module.CostChart} scale={scale} />
        ) : (
          <div class="chart-box">
            {arrival.kind === 'failed' && (
              <Failed message={words(chartAreaWords).failed} onAgain={arrival.tryAgain} />
            )}
          </div>
        )}
      </div>
      {plain && arrival.kind !== 'failed' ? (
        <div class="unseen">
          <PlotTable />
        </div>
      ) : (
        <Unfolding show={words(chartAreaWords).showTable} hide={words(chartAreaWords).hideTable}>
          {() => <PlotTable />}
        </Unfolding>
      )}
    </div>
  )
}
