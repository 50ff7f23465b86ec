import { useId } from 'preact/hooks'
import { type CloudId, cloudOf, clouds, type Family, families, platformIds, platforms } from '../../model'
import { useWords } from '../FormatsContext'
import { LineSample } from '../LineSample'
import { useActions, useStore } from '../StoreContext'
import { fieldWords } from '../text/en/inputs'
import { platformWords } from '../text/en/platforms'
import { Select } from './Select'

const cloudIds = Object.keys(clouds) as CloudId[]
const mixed = 'mixed'

function CloudPicker() {
  const words = useWords()
  const { chooseTrio } = useActions()
  const id = useId()
  const cloud = useStore(({ scenario }) => cloudOf(scenario.inputs))
  return (
    <div class="picker">
      <label class="picker-label" for={id}>
        {words(platformWords).cloud}
      </label>
      <Select
        id={id}
        value={cloud ?? mixed}
        onChoose={(chosen) => {
          const known = cloudIds.find((cloudId) => cloudId === chosen)
          if (known) chooseTrio(clouds[known])
        }}
      >
        {cloud === null && <option value={mixed}>{words(platformWords).mixedClouds}</option>}
        {cloudIds.map((cloudId) => (
          <option key={cloudId} value={cloudId}>
            {words(platformWords).clouds[cloudId]}
          </option>
        ))}
      </Select>
    </div>
  )
}

function MemberPicker({ family }: { family: Family }) {
  const words = useWords()
  const chosen = useStore(({ scenario }) => scenario.inputs[family])
  const { setInput } = useActions()
  const id = useId()
  const members = platformIds(family)
  return (
    <div class="picker">
      <LineSample family={family} />
      <label class="picker-label" for={id}>
        {words(platformWords).family[family]}
      </label>
      <Select
        id={id}
        value={chosen}
        onChoose={(picked) => {
          const member = members.find((candidate) => candidate === picked)
          if (member) setInput(family, member)
        }}
      >
        {members.map((member) => (
          <option key={member} value={member}>
            {words(platformWords).inPicker[member] +
              words(platformWords).lifecycle[platforms[member].lifecycle]}
          </option>
        ))}
      </Select>
    </div>
  )
}

export const Pickers = () => {
  const words = useWords()
  return (
    <fieldset class="pickers" aria-label={words(fieldWords).platforms}>
      <CloudPicker />
      {families.map((family) => (
        <MemberPicker key={family} family={family} />
      ))}
    </fieldset>
  )
}
