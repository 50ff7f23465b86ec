import { useMemo, useState } from 'preact/hooks'
import { defaultChoices, proposeInputs, type Stack } from '../../formats/stack'
import { useStore } from '../StoreContext'
import { Choices } from './Choices'
import { FoundTable } from './FoundTable'
import { Notes } from './Notes'
import { ProposalList } from './ProposalList'

export function Findings({ stack }: { stack: Stack }) {
  const scenario = useStore((state) => state.scenario)
  const [choices, setChoices] = useState(defaultChoices)
  const proposals = useMemo(() => proposeInputs(stack, scenario, choices), [stack, scenario, choices])
  return (
    <>
      <Choices stack={stack} proposals={proposals} choices={choices} onChoose={setChoices} />
      <ProposalList proposals={proposals} choices={choices} />
      <FoundTable shares={proposals.shares} choices={choices} />
      <Notes stack={stack} />
    </>
  )
}
