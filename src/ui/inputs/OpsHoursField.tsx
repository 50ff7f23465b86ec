import { referenceFamily } from '../../model'
import { selectComparison } from '../../store'
import { useWords } from '../FormatsContext'
import { useActions, useStore } from '../StoreContext'
import { fieldWords, inputWords } from '../text/en/inputs'
import { platformWords } from '../text/en/platforms'
import { focusInField } from './focusInField'
import { InputField } from './InputField'
import { useMovedAlong } from './useMovedAlong'

export function OpsHoursField() {
  const words = useWords()
  const scenario = useStore((state) => state.scenario)
  const { breakdowns } = useStore(selectComparison)
  const { estimateOpsHours } = useActions()
  const movedWith = useMovedAlong(scenario.inputs)
  const { opsHours, currentPlatform } = scenario.inputs
  if (opsHours === null) {
    const estimate = breakdowns[referenceFamily(scenario)].opsHours
    return <InputField driver="opsHours" slider estimate={estimate} />
  }
  const where =
    currentPlatform === 'none'
      ? words(fieldWords).ownHoursNowhere
      : words(fieldWords).ownHours(words(platformWords).family[currentPlatform])
  const help = (
    <>
      {movedWith ? words(fieldWords).movedAlong(words(inputWords)[movedWith].noun) : where}{' '}
      <button
        type="button"
        class="link"
        onClick={(event) => {
          focusInField(event.currentTarget, '[type=range]')
          estimateOpsHours()
        }}
      >
        {words(fieldWords).useEstimate}
      </button>
    </>
  )
  return <InputField driver="opsHours" slider help={help} onEmpty={estimateOpsHours} />
}
