import { useState } from 'preact/hooks'
import { acceptAll, type Proposal, type Proposals, type StackChoices } from '../../formats/stack'
import type { CurrentPlatform, Scenario } from '../../model'
import { useFormats, useWords } from '../FormatsContext'
import { useActions, useStore } from '../StoreContext'
import { inputWords } from '../text/en/inputs'
import { platformWords } from '../text/en/platforms'
import { stackWords } from '../text/en/stack'
import type { Formats } from '../text/format'
import { whyProposed } from './whyProposed'

const shown = ({ input }: Proposal, value: number | CurrentPlatform, formats: Formats): string =>
  typeof value === 'string'
    ? formats.words(platformWords).current[value]
    : formats.driverValue(input as Exclude<Proposal['input'], 'currentPlatform'>, value)

interface ProposalListProps {
  proposals: Proposals
  choices: StackChoices
}

export function ProposalList({ proposals, choices }: ProposalListProps) {
  const words = useWords()
  const scenario = useStore((state) => state.scenario)
  const extras = useStore((state) => state.extras)
  const { load } = useActions()
  const [takenFrom, setTakenFrom] = useState<Scenario | null>(null)
  const all = acceptAll(scenario, proposals.list)
  const takeAll = () => {
    setTakenFrom(scenario)
    load(all, extras)
  }
  return (
    <div class="stack-proposals">
      <div class="section-head">
        <h4>{words(stackWords).head}</h4>
        <TakeButton
          class="button"
          text={words(stackWords).useAll}
          isInUse={all === scenario}
          onTake={takeAll}
        />
      </div>
      <ul>
        {proposals.list.map((proposal) => (
          <ProposalRow
            key={proposal.input}
            proposal={proposal}
            proposals={proposals}
            choices={choices}
            onTaken={setTakenFrom}
          />
        ))}
      </ul>
      <p role="status" class="said">
        {takenFrom && takenFrom !== scenario && words(stackWords).taken}
      </p>
    </div>
  )
}

interface TakeButtonProps {
  class: string
  text: string
  label?: string
  isInUse: boolean
  onTake(): void
}

/** It keeps its place, and the focus, once there is nothing more to take. */
function TakeButton({ class: name, text, label, isInUse, onTake }: TakeButtonProps) {
  return (
    <button
      type="button"
      class={name}
      aria-label={label}
      aria-disabled={isInUse}
      onClick={() => {
        if (!isInUse) onTake()
      }}
    >
      {text}
    </button>
  )
}

interface ProposalRowProps extends ProposalListProps {
  proposal: Proposal
  onTaken(from: Scenario): void
}

function ProposalRow({ proposal, proposals, choices, onTaken }: ProposalRowProps) {
  const words = useWords()
  const scenario = useStore((state) => state.scenario)
  const { setInput, setCurrentPlatform } = useActions()
  const formats = useFormats()
  const { input, value } = proposal
  const now = scenario.inputs[input]
  const label = words(inputWords)[input].label
  const isInUse = now === value
  const take = () => {
    onTaken(scenario)
    if (input === 'currentPlatform') setCurrentPlatform(value as CurrentPlatform, null)
    else setInput(input, value as number)
  }
  return (
    <li>
      <span class="label">{label}</span>
      <span class="stack-change">
        {!isInUse && (
          <>
            <span class="unseen">{words(stackWords).now} </span>
            <span class="stack-now">{shown(proposal, now, formats)}</span>{' '}
            <span class="unseen">{words(stackWords).proposed} </span>
          </>
        )}
        <strong>{shown(proposal, value, formats)}</strong>
      </span>
      <TakeButton
        class="link"
        text={isInUse ? words(stackWords).inUse : words(stackWords).use}
        label={isInUse ? words(stackWords).inUseOf(label) : words(stackWords).useOf(label)}
        isInUse={isInUse}
        onTake={take}
      />
      <p class="help">{whyProposed(proposal, proposals, choices, scenario, formats)}</p>
    </li>
  )
}
