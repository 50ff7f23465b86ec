import { selectComputeChanges } from '../../store'
import { useStore } from '../StoreContext'
import { InputField } from './InputField'
import { OpsHoursField } from './OpsHoursField'
import type { Notch } from './Slider'

/** The four that decide most. */
export function Sliders() {
  const changes = useStore(selectComputeChanges)
  const spend = useStore((state) => state.scenario.inputs.computeSpend)
  const notches: readonly Notch[] =
    changes.kind === 'changes'
      ? changes.changes.map(({ at, cheapestBelow, cheapestAbove }) => ({
          at,
          family: at < spend ? cheapestBelow : cheapestAbove,
        }))
      : []
  return (
    <div class="sliders">
      <InputField driver="computeSpend" slider notches={notches} />
      <InputField driver="services" slider />
      <InputField driver="engineers" slider />
      <OpsHoursField />
    </div>
  )
}
