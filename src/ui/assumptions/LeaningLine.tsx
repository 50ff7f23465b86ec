import { useEffect, useRef, useState } from 'preact/hooks'
import { useFormats, useWords } from '../FormatsContext'
import { namesOf } from '../names'
import { leaningWords } from '../text/en/assumptionRows'
import { useNearViewport } from '../useNearViewport'
import { inTurn } from './inTurn'
import type { Item } from './items'
import { type Leaning, leaningOf } from './leaning'
import { useRestingScenario } from './RestingScenario'

/** Whom it favours if it is wrong; worked out once the row comes near. */
export function LeaningLine({ item }: { item: Item }) {
  const words = useWords()
  const line = useRef<HTMLParagraphElement>(null)
  const isNear = useNearViewport(line)
  const scenario = useRestingScenario()
  const formats = useFormats()
  const [leaning, setLeaning] = useState<Leaning | null>(null)
  useEffect(() => {
    if (isNear) return inTurn(() => setLeaning(leaningOf(scenario, item)))
  }, [isNear, scenario, item])
  const names = namesOf(scenario.inputs, words)
  const said = () => {
    if (!leaning) return ''
    if (leaning.kind !== 'favours') return words(leaningWords)[leaning.kind]
    const { gaining, losing, amount, decides } = leaning
    const money = formats.moneySentence(amount)
    const [loser, ...others] = losing.map((family) => names[family].full)
    const tilt =
      loser && others.length === 0
        ? words(leaningWords).against(item.kind, loser, money)
        : words(leaningWords).favours(
            item.kind,
            gaining.map((family) => names[family].full),
            money,
          )
    return `${tilt}${decides ? words(leaningWords).decides : ''}.`
  }
  return (
    <p class="assumption-leaning" ref={line}>
      {said()}
    </p>
  )
}
