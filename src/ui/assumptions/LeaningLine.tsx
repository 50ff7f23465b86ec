import { useEffect, useRef, useState } from 'preact/hooks'
import { useFormats } from '../FormatsContext'
import { namesOf } from '../names'
import { leaningWords } from '../text/en/assumptionRows'
import { useNearViewport } from '../useNearViewport'
import { inTurn } from './inTurn'
import type { Item } from './items'
import { type Leaning, leaningOf } from './leaning'
import { useRestingScenario } from './RestingScenario'

/** Whom it favours if it is wrong; worked out once the row comes near. */
export function LeaningLine({ item }: { item: Item }) {
  const line = useRef<HTMLParagraphElement>(null)
  const isNear = useNearViewport(line)
  const scenario = useRestingScenario()
  const formats = useFormats()
  const [leaning, setLeaning] = useState<Leaning | null>(null)
  useEffect(() => {
    if (isNear) return inTurn(() => setLeaning(leaningOf(scenario, item)))
  }, [isNear, scenario, item])
  const names = namesOf(scenario.inputs)
  const words = () => {
    if (!leaning) return ''
    if (leaning.kind !== 'favours') return leaningWords[leaning.kind]
    const { gaining, losing, amount, decides } = leaning
    const money = formats.moneySentence(amount)
    const [loser, ...others] = losing.map((family) => names[family].full)
    const said =
      loser && others.length === 0
        ? leaningWords.against(item.kind, loser, money)
        : leaningWords.favours(
            item.kind,
            gaining.map((family) => names[family].full),
            money,
          )
    return `${said}${decides ? leaningWords.decides : ''}.`
  }
  return (
    <p class="assumption-leaning" ref={line}>
      {words()}
    </p>
  )
}
