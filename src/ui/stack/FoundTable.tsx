import { useState } from 'preact/hooks'
import type { Share, StackChoices, Workload } from '../../formats/stack'
import { useFormats } from '../FormatsContext'
import { capacityFormats } from '../text/capacity'
import { leftOutWords, stackWords } from '../text/en/stack'

/** Rows at first, and with each click. */
const firstRows = 20
const moreRows = 200

interface FoundTableProps {
  shares: readonly Share[]
  choices: StackChoices
}

export function FoundTable({ shares, choices }: FoundTableProps) {
  const [rows, setRows] = useState(firstRows)
  const formats = useFormats()
  const hidden = Math.min(shares.length - rows, moreRows)
  const { service, replicas, cpu, memory, share } = stackWords.columns
  return (
    <div class="stack-found">
      <table part="table">
        <caption>{stackWords.tableHead}</caption>
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
          {stackWords.more(formats.count(hidden))}
        </button>
      )}
    </div>
  )
}

const kindOf = ({ kind, role, leftOut }: Workload, isCounted: boolean): string => {
  const why = leftOut ?? (isCounted ? null : 'elsewhere')
  return [kind, role && stackWords.role[role], why && leftOutWords[why]].filter(Boolean).join(', ')
}

function FoundRow({
  share: { workload, isCounted, cost },
  choices,
}: {
  share: Share
  choices: StackChoices
}) {
  const formats = useFormats()
  const { amount, memory } = capacityFormats(formats.locale)
  const { least, most, replicas, target } = workload
  return (
    <tr>
      <th scope="row">
        {workload.name}
        <span class="note">{kindOf(workload, isCounted)}</span>
        <span class="note">{stackWords.line(workload.file, formats.count(workload.line))}</span>
      </th>
      <td>
        {least === most
          ? formats.count(replicas)
          : stackWords.upTo(formats.count(least), formats.count(most))}
        {target !== null && (
          <span class="note">{stackWords.atTarget(formats.percent(Math.round(target * 100)))}</span>
        )}
      </td>
      <td>
        {amount(workload.cpu ?? choices.assumedCpu)}
        {workload.cpu === null && <span class="note">{stackWords.assumed}</span>}
      </td>
      <td>
        {workload.memory === null ? <span class="note">{stackWords.unnamed}</span> : memory(workload.memory)}
      </td>
      <td>{isCounted ? formats.money(cost) : stackWords.notCounted}</td>
    </tr>
  )
}
