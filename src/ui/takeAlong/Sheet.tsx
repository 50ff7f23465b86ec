import { costLineIds } from '../../model'
import { useWords } from '../FormatsContext'
import { reportWords } from '../text/en/takeAlong'
import type { Report } from './report'

export interface SheetProps extends Report {
  readonly made: string
  readonly sources: readonly string[]
}

/** What is printed beside the chart: verdict, inputs, cost lines, sources. */
export function Sheet({ name, answer, detail, facts, inputs, costs, made, sources }: SheetProps) {
  const words = useWords()
  const [head = [], ...rows] = costs
  return (
    <article class="root sheet">
      {name && <p class="sheet-small">{name}</p>}
      <h1 class="answer">{answer}</h1>
      <p class="pays">{detail}</p>
      <div class="sheet-chart" />
      <div class="sheet-columns">
        <table>
          <thead>
            <tr>
              {head.map((cell) => (
                <th key={cell} scope="col">
                  {cell}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map(([label = '', ...cells], index) => (
              <tr key={label} data-marked={index === costLineIds.length}>
                <th scope="row">{label}</th>
                {cells.map((cell, index) => (
                  <td key={index}>{cell}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
        <table>
          <thead>
            <tr>
              <th scope="col">{words(reportWords).input}</th>
              <th scope="col">{words(reportWords).value}</th>
            </tr>
          </thead>
          <tbody>
            {inputs.map(({ label, text }) => (
              <tr key={label}>
                <th scope="row">{label}</th>
                <td>{text}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <p class="sheet-small">
        {facts} {made}
      </p>
      <p class="sheet-small">
        {words(reportWords).sources}: {sources.join('; ')}.
      </p>
    </article>
  )
}
