import { useId } from 'preact/hooks'
import { type ScenarioExtras, serializeScenario } from '../../formats'
import { useWords } from '../FormatsContext'
import { useActions, useStateNow, useStore } from '../StoreContext'
import { takeAlongWords } from '../text/en/takeAlong'
import { TakenAway } from './TakenAway'
import { useTakingAway } from './useTakingAway'

type Said = 'name' | 'author' | 'notes'

export function Export() {
  const words = useWords()
  const stateNow = useStateNow()
  const extras = useStore((state) => state.extras)
  const { load } = useActions()
  const taking = useTakingAway()
  const textNow = () => {
    const { scenario, extras, costDriver } = stateNow()
    return serializeScenario(scenario, { ...extras, costDriver })
  }
  const say = (field: Said, value: string) => {
    const { [field]: before = '', ...others } = extras
    if (value === before) return
    const changed: ScenarioExtras = value === '' ? others : { ...others, [field]: value }
    load(stateNow().scenario, changed)
  }
  return (
    <div class="export">
      <h4>{words(takeAlongWords).exportHead}</h4>
      <p class="help">{words(takeAlongWords).exportHelp}</p>
      {(['name', 'author', 'notes'] as const).map((field) => (
        <TextField
          key={field}
          label={words(takeAlongWords)[field]}
          value={extras[field] ?? ''}
          isLong={field === 'notes'}
          onChange={(value) => say(field, value)}
        />
      ))}
      <p class="actions">
        <button
          type="button"
          class="button"
          onClick={() =>
            taking.save(words(takeAlongWords).exported, 'k8s-break-even.json', 'application/json', textNow())
          }
        >
          {words(takeAlongWords).download}
        </button>
        <button
          type="button"
          class="button"
          onClick={() => taking.copy(words(takeAlongWords).exported, textNow())}
        >
          {words(takeAlongWords).copy}
        </button>
      </p>
      <TakenAway {...taking} />
    </div>
  )
}

interface TextFieldProps {
  label: string
  value: string
  isLong: boolean
  /** When the reader is done, so that it is one step to undo. */
  onChange(value: string): void
}

function TextField({ label, value, isLong, onChange }: TextFieldProps) {
  const id = useId()
  const field = {
    id,
    value,
    onChange: (event: { currentTarget: { value: string } }) => onChange(event.currentTarget.value),
  }
  return (
    <div class="said-field">
      <label class="label" for={id}>
        {label}
      </label>
      {isLong ? (
        <textarea rows={3} {...field} />
      ) : (
        <span class="box">
          <input type="text" {...field} />
        </span>
      )}
    </div>
  )
}
