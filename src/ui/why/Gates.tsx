import { type Comparison, families, type Scenario } from '../../model'
import { useFormats, useWords } from '../FormatsContext'
import type { Names } from '../names'
import { gateWords } from '../text/en/whySignals'

interface GatesProps {
  scenario: Scenario
  comparison: Comparison
  names: Names
}

/** Reasons beside money not to choose a platform. */
export function Gates({ scenario, comparison: { breakdowns }, names }: GatesProps) {
  const words = useWords()
  const { percent } = useFormats()
  const target = percent(scenario.inputs.uptimeTarget)
  return (
    <div class="gates">
      <h5>{words(gateWords).head}</h5>
      <ul>
        {families.map((family) => {
          const reasons = breakdowns[family].gates.map(({ id, slaPercent = 0 }) =>
            words(gateWords).reasons[id](percent(slaPercent), target),
          )
          return (
            <li key={family} class={`of-${family}`}>
              <span class="name">{words(gateWords).of(names[family].full)}</span>
              {reasons.length > 0 ? reasons.join('; ') : words(gateWords).none}
            </li>
          )
        })}
      </ul>
    </div>
  )
}
