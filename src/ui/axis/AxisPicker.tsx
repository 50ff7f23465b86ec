import { type CostDriver, costDrivers } from '../../model'
import { useWords } from '../FormatsContext'
import { useActions, useStore } from '../StoreContext'
import { axisWords } from '../text/en/axis'
import { inputWords } from '../text/en/inputs'
import { Tabs } from './Tabs'

const usual = ['computeSpend', 'services', 'engineers', 'opsHours'] as const satisfies CostDriver[]
/** Daily users change no cost, so over them every line is flat. */
const others = costDrivers.filter((driver) => ![...usual, 'dailyActiveUsers'].includes(driver))

export function AxisPicker() {
  const words = useWords()
  const driver = useStore((state) => state.costDriver)
  const { setCostDriver } = useActions()
  const shown = usual.find((candidate) => candidate === driver)
  return (
    <div class="axis">
      <span class="axis-label" aria-hidden="true">
        {words(axisWords).totalBy}
      </span>
      <Tabs
        label={words(axisWords).axis}
        options={usual.map((value) => ({ value, text: words(inputWords)[value].noun }))}
        value={shown ?? null}
        onChoose={setCostDriver}
      />
      <span class="tab tab-more" data-chosen={!shown}>
        <span class="tab-text" aria-hidden="true">
          {shown ? words(axisWords).more : words(inputWords)[driver].noun}
        </span>
        <select
          aria-label={words(axisWords).moreDrivers}
          value={shown ? '' : driver}
          onChange={(event) => {
            const chosen = others.find((other) => other === event.currentTarget.value)
            if (chosen) setCostDriver(chosen)
          }}
        >
          {shown && <option value="">{words(axisWords).more}</option>}
          {others.map((other) => (
            <option key={other} value={other}>
              {words(inputWords)[other].label}
            </option>
          ))}
        </select>
      </span>
    </div>
  )
}
