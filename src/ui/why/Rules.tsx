import { type Comparison, leanings, type Scenario, type Signal, signals } from '../../model'
import { useFormats, useWords } from '../FormatsContext'
import type { Names } from '../names'
import { ruleWords, signalLeaningWords, signalWords } from '../text/en/whySignals'
import { decidingNumber } from './decidingNumber'
import { Gates } from './Gates'
import { Head } from './Head'
import { rulesSummary, thumbSummary } from './rulesSummary'

interface RulesProps {
  scenario: Scenario
  comparison: Comparison
  names: Names
}

/** What the article would say to this team, rule by rule, beside what the money says. */
export function Rules({ scenario, comparison, names }: RulesProps) {
  const words = useWords()
  const formats = useFormats()
  const all = signals(scenario, comparison)
  return (
    <section class="rules" aria-label={words(signalWords).head}>
      <Head title={words(signalWords).head} note={words(signalWords).note} />
      <div class="rule-lists">
        {leanings.map((leaning) => {
          const leaningRules = all.filter((signal) => signal.leaning === leaning)
          const met = leaningRules.filter(({ isMet }) => isMet).length
          return (
            <div key={leaning} class="rule-list">
              <h5>
                {words(signalLeaningWords)[leaning]}{' '}
                <span class="rule-count">
                  {words(signalWords).count(formats.count(met), formats.count(leaningRules.length))}
                </span>
              </h5>
              <ul>
                {leaningRules.map((signal) => (
                  <Rule
                    key={signal.id}
                    signal={signal}
                    deciding={decidingNumber(signal, all, scenario, comparison, names, formats)}
                  />
                ))}
              </ul>
            </div>
          )
        })}
        <Gates scenario={scenario} comparison={comparison} names={names} />
      </div>
      <p class="rules-summary">{rulesSummary(all, comparison, names, formats)}</p>
      <p class="rules-summary">{thumbSummary(scenario, comparison, names, formats)}</p>
    </section>
  )
}

function Rule({ signal: { id, isMet }, deciding }: { signal: Signal; deciding: string }) {
  const words = useWords()
  return (
    <li data-met={isMet}>
      <svg
        class="rule-mark"
        viewBox="0 0 12 12"
        role="img"
        aria-label={isMet ? words(signalWords).met : words(signalWords).unmet}
      >
        <path d={isMet ? 'M2 6.5l3 3 5-7' : 'M3 6h6'} />
      </svg>
      <span>
        {words(ruleWords)[id]} <span class="deciding">{deciding}</span>
      </span>
    </li>
  )
}
