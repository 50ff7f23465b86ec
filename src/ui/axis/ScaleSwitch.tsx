import type { AxisScale } from '../../store'
import { axisWords } from '../text/en/axis'
import { Tabs } from './Tabs'

const options = [
  { value: 'log', text: axisWords.log },
  { value: 'linear', text: axisWords.linear },
] as const

export function ScaleSwitch({ scale, onChoose }: { scale: AxisScale; onChoose(scale: AxisScale): void }) {
  return (
    <div class="scale">
      <Tabs label={axisWords.scale} options={options} value={scale} onChoose={onChoose} />
    </div>
  )
}
