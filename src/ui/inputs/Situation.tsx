import { experiences } from '../../model'
import { useActions, useStore } from '../StoreContext'
import { experienceWords, fieldWords, groupWords } from '../text/en/inputs'
import { ChoiceField } from './ChoiceField'
import { CurrentPlatformField } from './CurrentPlatformField'
import { FlagField } from './FlagField'
import { InputField } from './InputField'

function ExperienceField() {
  const value = useStore((state) => state.scenario.inputs.kubernetesExperience)
  const { setInput } = useActions()
  return (
    <ChoiceField
      input="kubernetesExperience"
      options={experiences}
      words={experienceWords}
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
  return (
    <div class="situation">
      <button type="button" class="link" aria-expanded={open} aria-controls={id} onClick={onToggle}>
        {fieldWords.more}
      </button>
      <p class="help">{fieldWords.moreNote}</p>
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
  return (
    <>
      <fieldset>
        <legend>{groupWords.load}</legend>
        <InputField driver="peakToAverage" />
        <InputField driver="egressGb" />
        <InputField driver="databases" />
        <InputField driver="environments" />
        <InputField driver="dailyActiveUsers" />
      </fieldset>
      <fieldset>
        <legend>{groupWords.team}</legend>
        <CurrentPlatformField />
        <InputField driver="teams" />
        <ExperienceField />
        <FlagField input="progressiveDelivery" />
        <FlagField input="findingFit" />
      </fieldset>
      <fieldset>
        <legend>{groupWords.promises}</legend>
        <InputField driver="uptimeTarget" />
        <InputField driver="downtimeCost" />
      </fieldset>
      <fieldset>
        <legend>{groupWords.money}</legend>
        <InputField driver="commitmentDiscount" />
        <InputField driver="loadedHourlyRate" />
        <InputField driver="horizonMonths" />
      </fieldset>
    </>
  )
}
