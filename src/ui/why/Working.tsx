import type { CostBreakdown, CostLine } from '../../model'
import { quantity } from '../evidence'
import { useFormats, useWords } from '../FormatsContext'
import type { MemberNames } from '../names'
import { moneyWords } from '../text/en/money'
import { whyWords } from '../text/en/why'
import { Expression } from './Expression'
import { FactorTable } from './FactorTable'
import { digitsFor } from './precision'
import { stepLabel } from './stepName'
import { type Step, stepsOf } from './working'

interface WorkingProps {
  breakdown: CostBreakdown
  line: CostLine
  names: MemberNames
  onAssumption(id: string): void
}

const isSum = ({ factors }: Step): boolean =>
  factors.length > 1 && factors.every(({ operation }) => operation === 'add')

/** One amount, step by step, and the numbers that it rests on. */
export function Working({ breakdown, line, names, onAssumption }: WorkingProps) {
  const words = useWords()
  const formats = useFormats()
  const steps = stepsOf(line)
  const digits = digitsFor(steps, formats)
  const rows = steps.map((step, index) => ({ step, isLast: index === steps.length - 1 }))
  return (
    <>
      <table class="steps-table" part="table">
        <caption>
          <span class={`name of-${breakdown.family}`}>{names.full}</span>
          {words(whyWords).workingOf(words(moneyWords).lines[line.id])}
        </caption>
        <thead class="unseen">
          <tr>
            <th scope="col">{words(whyWords).step}</th>
            <th scope="col">{words(whyWords).calculation}</th>
            <th scope="col">{words(whyWords).result}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ step, isLast }, index) => (
            <tr key={index} data-sum={isSum(step)} data-last={isLast}>
              <th scope="row">{stepLabel(step, isLast, words)}</th>
              <td class="calculation">
                <Expression factors={step.factors} digits={digits} />
              </td>
              <td title={quantity(step.value, step.unit, formats, 15)}>
                {isLast ? formats.money(step.value) : quantity(step.value, step.unit, formats, digits)}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <FactorTable factors={line.factors} onAssumption={onAssumption} />
    </>
  )
}
