import { experiences } from '../../model'
import { useWords } from '../FormatsContext'
import { useActions, useStore } from '../StoreContext'
import { experienceWords, fieldWords, groupWords } from '../text/en/inputs'
import { ChoiceField } from './ChoiceField'
import { CurrentPlatformField } from './CurrentPlatformField'
import { FlagField } from './FlagField'
import { InputField } from './InputField'

function ExperienceField() {
  const words = useWords()
  const value = useStore((state) => state.scenario.inputs.kubernetesExperience)
  const { setInput } = useActions()
  return (
    <ChoiceField
      input="kubernetesExperience"
      options={experiences}
      names={words(experienceWords)}
      value={value}
      onChoose={(experience) => setInput('kubernetesExperience', experience)}
    />
  )
}

interface SituationProps {
  /** Of the groups, which stand where there is room for them. */
  id: string
  open: boolean
  onToggle(): void
}

export function SituationButton({ id, open, onToggle }: SituationProps) {
  const words = useWords()
  return (
    <div class="situation">
      <button type="button" class="link" aria-expanded={open} aria-controls={id} onClick={onToggle}>
        {words(fieldWords).more}
      </button>
      <p class="help">{words(fieldWords).moreNote}</p>
    </div>
  )
}

/** Every input that has no slider. */
export function SituationGroups({ id, open }: Pick<SituationProps, 'id' | 'open'>) {
  return (
    <div id={id} class="groups" part="inputs" hidden={!open}>
      {open && <Groups />}
    </div>
  )
}

function Groups() {
  const words = useWords()
  return (
    <>
      <fieldset>
        <legend>{words(groupWords).load}</legend>
        <InputField driver="peakToAverage" />
        <InputField driver="egressGb" />
        <InputField driver="databases" />
        <InputField driver="environments" />
        <InputField driver="dailyActiveUsers" />
      </fieldset>
      <fieldset>
        <legend>{words(groupWords).team}</legend>
        <CurrentPlatformField />
        <InputField driver="teams" />
        <ExperienceField />
        <FlagField input="progressiveDelivery" />
        <FlagField input="findingFit" />
      </fieldset>
      <fieldset>
        <legend>{words(groupWords).promises}</legend>
        <InputField driver="uptimeTarget" />
        <InputField driver="downtimeCost" />
      </fieldset>
      <fieldset>
        <legend>{words(groupWords).money}</legend>
        <InputField driver="commitmentDiscount" />
        <InputField driver="loadedHourlyRate" />
        <InputField driver="horizonMonths" />
      </fieldset>
    </>
  )
}
