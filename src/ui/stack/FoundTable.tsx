import { useState } from 'preact/hooks'
import type { Share, StackChoices, Workload } from '../../formats/stack'
import { useFormats, useWords } from '../FormatsContext'
import { capacityFormats } from '../text/capacity'
import { leftOutWords, stackWords } from '../text/en/stack'
import type { WordsOf } from '../text/words'

/** Rows at first, and with each click. */
const firstRows = 20
const moreRows = 200

interface FoundTableProps {
  shares: readonly Share[]
  choices: StackChoices
}

export function FoundTable({ shares, choices }: FoundTableProps) {
  const words = useWords()
  const [rows, setRows] = useState(firstRows)
  const formats = useFormats()
  const hidden = Math.min(shares.length - rows, moreRows)
  const { service, replicas, cpu, memory, share } = words(stackWords).columns
  return (
    <div class="stack-found">
      <table part="table">
        <caption>{words(stackWords).tableHead}</caption>
        <thead>
          <tr>
            {[service, replicas, cpu, memory, share].map((column) => (
              <th scope="col" key={column}>
                {column}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {shares.slice(0, rows).map((each, index) => (
            <FoundRow key={index} share={each} choices={choices} />
          ))}
        </tbody>
      </table>
      {hidden > 0 && (
        <button type="button" class="link" onClick={() => setRows(rows + moreRows)}>
          {words(stackWords).more(formats.count(hidden))}
        </button>
      )}
    </div>
  )
}

const kindOf = ({ kind, role, leftOut }: Workload, isCounted: boolean, words: WordsOf): string => {
  const why = leftOut ?? (isCounted ? null : 'elsewhere')
  return [kind, role && words(stackWords).role[role], why && words(leftOutWords)[why]]
    .filter(Boolean)
    .join(', ')
}

function FoundRow({
  share: { workload, isCounted, cost },
  choices,
}: {
  share: Share
  choices: StackChoices
}) {
  const words = useWords()
  const formats = useFormats()
  const { amount, memory } = capacityFormats(formats.locale)
  const { least, most, replicas, target } = workload
  return (
    <tr>
      <th scope="row">
        {workload.name}
        <span class="note">{kindOf(workload, isCounted, words)}</span>
        <span class="note">{words(stackWords).line(workload.file, formats.count(workload.line))}</span>
      </th>
      <td>
        {least === most
          ? formats.count(replicas)
          : words(stackWords).upTo(formats.count(least), formats.count(most))}
        {target !== null && (
          <span class="note">{words(stackWords).atTarget(formats.percent(Math.round(target * 100)))}</span>
        )}
      </td>
      <td>
        {amount(workload.cpu ?? choices.assumedCpu)}
        {workload.cpu === null && <span class="note">{words(stackWords).assumed}</span>}
      </td>
      <td>
        {workload.memory === null ? (
          <span class="note">{words(stackWords).unnamed}</span>
        ) : (
          memory(workload.memory)
        )}
      </td>
      <td>{isCounted ? formats.money(cost) : words(stackWords).notCounted}</td>
    </tr>
  )
}
