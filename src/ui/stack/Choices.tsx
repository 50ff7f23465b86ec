import { useId } from 'preact/hooks'
import type { Proposals, Stack, StackChoices } from '../../formats/stack'
import { useFormats, useWords } from '../FormatsContext'
import { Select } from '../inputs/Select'
import { capacityFormats } from '../text/capacity'
import { choiceWords } from '../text/en/stack'

const sizes = [0.1, 0.25, 0.5, 1, 2]
const namesShown = 5

interface ChoicesProps {
  stack: Stack
  proposals: Proposals
  choices: StackChoices
  onChoose(choices: StackChoices): void
}

/** What no file says. */
export function Choices({ stack, proposals, choices, onChoose }: ChoicesProps) {
  const words = useWords()
  const formats = useFormats()
  const capacity = capacityFormats(formats.locale)
  const id = useId()
  const stores = stack.workloads.filter(({ leftOut, role }) => leftOut === null && role !== null)
  const names = stores.slice(0, namesShown).map(({ name }) => name)
  const others = stores.length - names.length
  return (
    <div class="stack-choices">
      {stores.length > 0 && (
        <fieldset>
          <legend class="label">
            {words(choiceWords).stores(
              [...names, ...(others > 0 ? [words(choiceWords).andMore(formats.count(others))] : [])].join(
                ', ',
              ),
            )}
          </legend>
          {(['here', 'elsewhere'] as const).map((dataStores) => (
            <label class="stack-choice" key={dataStores}>
              <input
                type="radio"
                name={id}
                checked={choices.dataStores === dataStores}
                onChange={() => onChoose({ ...choices, dataStores })}
              />
              {words(choiceWords)[dataStores]}
            </label>
          ))}
          {choices.dataStores === 'elsewhere' && <p class="help">{words(choiceWords).elsewhereNote}</p>}
        </fieldset>
      )}
      {proposals.assumed > 0 && (
        <p class="stack-choice">
          <label class="label" for={`${id}-size`}>
            {words(choiceWords).assumed(proposals.assumed, formats.count(proposals.assumed))}
          </label>
          <Select
            id={`${id}-size`}
            value={String(choices.assumedCpu)}
            onChoose={(chosen) => onChoose({ ...choices, assumedCpu: Number(chosen) })}
          >
            {sizes.map((size) => (
              <option key={size} value={String(size)}>
                {words(choiceWords).vcpu(capacity.amount(size))}
              </option>
            ))}
          </Select>
        </p>
      )}
    </div>
  )
}
