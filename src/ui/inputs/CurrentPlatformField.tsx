import type { TargetedMouseEvent } from 'preact'
import { useState } from 'preact/hooks'
import { type CurrentPlatform, currentPlatforms, type Scenario } from '../../model'
import { useFormats, useWords } from '../FormatsContext'
import { useActions, useStore } from '../StoreContext'
import { stepBy } from '../sliderScale'
import { currentPlatformWords, fieldWords, units } from '../text/en/inputs'
import { platformWords } from '../text/en/platforms'
import { ChoiceField } from './ChoiceField'
import { focusInField } from './focusInField'
import { NumberField } from './NumberField'
import { readInput } from './reading'

/** Given hours were for the old platform, so a new one asks for its own before anything changes. */
export function CurrentPlatformField() {
  const words = useWords()
  const scenario = useStore((state) => state.scenario)
  const { currentPlatform, opsHours } = scenario.inputs
  const { setCurrentPlatform } = useActions()
  const [question, setQuestion] = useState<{ to: CurrentPlatform; about: Scenario } | null>(null)
  // Another scenario, by undo, reset or a file, is no longer what was asked about.
  const asked = question?.about === scenario ? question.to : null
  const answer = (hours: number | null) => {
    if (asked) setCurrentPlatform(asked, hours)
    setQuestion(null)
  }
  const choose = (platform: CurrentPlatform) => {
    if (platform === currentPlatform) setQuestion(null)
    else if (opsHours === null) setCurrentPlatform(platform, null)
    else setQuestion({ to: platform, about: scenario })
  }
  return (
    <ChoiceField
      input="currentPlatform"
      options={currentPlatforms}
      names={words(platformWords).current}
      value={asked ?? currentPlatform}
      onChoose={choose}
    >
      {asked && opsHours !== null && (
        <HoursQuestion
          from={currentPlatform}
          to={asked}
          before={opsHours}
          onAnswer={answer}
          onKeep={() => setQuestion(null)}
        />
      )}
    </ChoiceField>
  )
}

interface HoursQuestionProps {
  from: CurrentPlatform
  to: CurrentPlatform
  before: number
  onAnswer(hours: number | null): void
  onKeep(): void
}

function HoursQuestion({ from, to, before, onAnswer, onKeep }: HoursQuestionProps) {
  const words = useWords()
  const [hours, setHours] = useState(before)
  const formats = useFormats()
  const text = formats.inputValue('opsHours', hours)
  const leave = (answer: () => void) => (event: TargetedMouseEvent<HTMLButtonElement>) => {
    focusInField(event.currentTarget, 'select')
    answer()
  }
  return (
    <fieldset class="question" aria-label={words(currentPlatformWords).question(from, to)}>
      <NumberField
        label={words(currentPlatformWords).hours}
        text={text}
        unit={words(units).opsHours}
        help={words(currentPlatformWords).question(from, to)}
        meanwhile={words(fieldWords).stillUsing(text)}
        read={(typed) => readInput('opsHours', typed, formats)}
        onValue={setHours}
        onRest={() => undefined}
        onStep={(direction, size) => setHours(stepBy('opsHours', hours, direction, size))}
      />
      <p class="actions">
        <button type="button" class="link" onClick={leave(() => onAnswer(hours))}>
          {words(currentPlatformWords).use}
        </button>
        <button type="button" class="link" onClick={leave(() => onAnswer(null))}>
          {words(fieldWords).useEstimate}
        </button>
        <button type="button" class="link" onClick={leave(onKeep)}>
          {words(currentPlatformWords).keep}
        </button>
      </p>
    </fieldset>
  )
}
