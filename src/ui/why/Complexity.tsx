import {
  type Comparison,
  complexity,
  families,
  type MovingPart,
  type Return,
  type Scenario,
} from '../../model'
import { useFormats, useWords } from '../FormatsContext'
import type { Names } from '../names'
import { complexityWords, learningWords, partWords, returnWords } from '../text/en/whyComplexity'
import { Head } from './Head'

interface ComplexityProps {
  scenario: Scenario
  comparison: Comparison
  names: Names
}

/** What each asks of the team in the first year, and what it takes off its hands. */
export function Complexity({ scenario, comparison: { breakdowns }, names }: ComplexityProps) {
  const words = useWords()
  const formats = useFormats()
  const rows = families.map((family) => ({ family, ...complexity(scenario, breakdowns[family]) }))
  const longest = Math.max(1, ...rows.map(({ firstYear }) => firstYear))
  return (
    <section class="complexity" aria-label={words(complexityWords).head}>
      <Head title={words(complexityWords).head} note={words(complexityWords).note} />
      <table part="table" aria-label={words(complexityWords).head}>
        <thead>
          <tr>
            <th scope="col">
              <span class="unseen">{words(complexityWords).platform}</span>
            </th>
            <th scope="col">{words(complexityWords).once}</th>
            <th scope="col">{words(complexityWords).monthly}</th>
            <th scope="col" class="words">
              {words(complexityWords).firstYear}
            </th>
            <th scope="col" class="words">
              {words(complexityWords).takesOn}
            </th>
            <th scope="col" class="words">
              {words(complexityWords).givesBack}
            </th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ family, once, monthly, firstYear, takesOn, givesBack }) => (
            <tr key={family} class={`of-${family}`}>
              <th scope="row" class="name">
                {names[family].full}
              </th>
              <td data-label={words(complexityWords).once}>{formats.hours(once)}</td>
              <td data-label={words(complexityWords).monthly}>{formats.hours(monthly)}</td>
              <td class="words year">
                <span class="year-bar" style={{ '--length': firstYear / longest }}>
                  <span class="segment segment-oneOff" style={{ flexGrow: once }} />
                  <span class="segment segment-people" style={{ flexGrow: firstYear - once }} />
                </span>
                <strong>{formats.hours(firstYear)}</strong>
              </td>
              <td class="words parts" data-label={words(complexityWords).takesOn}>
                <Parts ids={takesOn} words={words(partWords)} />
              </td>
              <td class="words parts" data-label={words(complexityWords).givesBack}>
                {givesBack.length > 0 ? (
                  <Parts ids={givesBack} words={words(returnWords)} />
                ) : (
                  words(complexityWords).nothing
                )}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <div class="learning">
        <Head title={words(learningWords).head} note={words(learningWords).note} />
        <ol>
          {words(learningWords).steps.map((step) => (
            <li key={step}>{step}</li>
          ))}
        </ol>
      </div>
    </section>
  )
}

interface PartsProps<Id extends MovingPart | Return> {
  ids: readonly Id[]
  words: Record<Id, { readonly name: string; readonly hint: string }>
}

/** Their names, and opened what each is. */
function Parts<Id extends MovingPart | Return>({ ids, words }: PartsProps<Id>) {
  return (
    <details>
      <summary>{ids.map((id) => words[id].name).join(', ')}</summary>
      <dl>
        {ids.map((id) => (
          <div key={id}>
            <dt>{words[id].name}</dt>
            <dd>{words[id].hint}</dd>
          </div>
        ))}
      </dl>
    </details>
  )
}
