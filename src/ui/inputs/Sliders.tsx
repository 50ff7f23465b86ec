import { selectComputeChanges } from '../../store'
import { useStore } from '../StoreContext'
import { InputField } from './InputField'
import { OpsHoursField } from './OpsHoursField'
import type { Notch } from './Slider'

/** Where the cheapest changes, marked on the track. */
function ComputeSpendField() {
  const changes = useStore(selectComputeChanges)
  const spend = useStore((state) => state.scenario.inputs.computeSpend)
  const notches: readonly Notch[] =
    changes.kind === 'changes'
      ? changes.changes.map(({ at, cheapestBelow, cheapestAbove }) => ({
          at,
          family: at < spend ? cheapestBelow : cheapestAbove,
        }))
      : []
  return <InputField driver="computeSpend" slider notches={notches} />
}

/** The four that decide most. */
export const Sliders = () => (
  <div class="sliders">
    <ComputeSpendField />
    <InputField driver="services" slider />
    <InputField driver="engineers" slider />
    <OpsHoursField />
  </div>
)
