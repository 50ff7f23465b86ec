import type { AxisScale } from '../../store'
import { useWords } from '../FormatsContext'
import { axisWords } from '../text/en/axis'
import { Tabs } from './Tabs'

export function ScaleSwitch({ scale, onChoose }: { scale: AxisScale; onChoose(scale: AxisScale): void }) {
  const { log, linear, scale: label } = useWords()(axisWords)
  const options = [
    { value: 'log', text: log },
    { value: 'linear', text: linear },
  ] as const
  return (
    <div class="scale">
      <Tabs label={label} options={options} value={scale} onChoose={onChoose} />
    </div>
  )
}
