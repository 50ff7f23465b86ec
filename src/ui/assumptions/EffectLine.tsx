import { useEffect, useRef } from 'preact/hooks'
import { type Override, totals } from '../../model'
import { useFormats } from '../FormatsContext'
import { type Names, namesOf } from '../names'
import { useStore } from '../StoreContext'
import { effectWords } from '../text/en/assumptionRows'
import type { Formats } from '../text/format'
import { useAnnounce } from './Announcer'
import { type Effect, effectOf } from './effect'
import type { Item } from './items'
import { withOverride } from './withOverride'

function leads(before: number, after: number, { moneySentence, money }: Formats): readonly [string, string] {
  const coarse = [moneySentence(before), moneySentence(after)] as const
  return coarse[0] === coarse[1] ? [money(before), money(after)] : coarse
}

function sentenceOf(effect: Effect, names: Names, formats: Formats): string {
  switch (effect.kind) {
    case 'nothing':
      return formats.words(effectWords).nothing
    case 'ties':
      return formats.words(effectWords).ties(effect.families.map((family) => names[family].full))
    case 'flips': {
      const { cheapest, before, lead } = effect
      return formats
        .words(effectWords)
        .flips(names[cheapest].full, names[before].full, formats.moneySentence(lead))
    }
    case 'parts': {
      const { cheapest, runnerUp, lead } = effect.after
      return formats
        .words(effectWords)
        .parts(names[cheapest].full, formats.moneySentence(lead), names[runnerUp].full)
    }
    case 'stays': {
      const { before, after, moved } = effect
      const [cheapest, runnerUp] = [names[after.cheapest].full, names[after.runnerUp].full]
      const [was, is] = leads(before.lead, after.lead, formats)
      if (before.runnerUp !== after.runnerUp)
        return formats.words(effectWords).nextChanges(cheapest, runnerUp, is, names[before.runnerUp].full)
      if (was === is) {
        const by = formats.moneySentence(Math.abs(moved.by))
        return formats
          .words(effectWords)
          .moves(cheapest, names[moved.family].full, moved.by > 0 ? 'rises' : 'falls', by)
      }
      return formats
        .words(effectWords)
        .stays(cheapest, runnerUp, after.lead < before.lead ? 'falls' : 'grows', was, is)
    }
  }
}

interface EffectLineProps {
  item: Item
  /** What it is compared with. */
  instead: Override | undefined
  /** How often the reader has set it; each time is said aloud once. */
  round: number
}

export function EffectLine({ item, instead, round }: EffectLineProps) {
  const scenario = useStore((state) => state.scenario)
  const formats = useFormats()
  const announce = useAnnounce()
  const effect = effectOf(totals(withOverride(scenario, item.id, instead)), totals(scenario))
  const sentence = sentenceOf(effect, namesOf(scenario.inputs, formats.words), formats)
  const said = useRef(sentence)
  said.current = sentence
  useEffect(() => {
    if (round > 0) announce(`${item.name}: ${said.current}`)
  }, [round, item, announce])
  return <p class="assumption-effect">{sentence}</p>
}
