import { useId, useRef, useState } from 'preact/hooks'
import { type Comparison, type CostLineId, costLineIds, type Family, families } from '../../model'
import { useFormats, useWords } from '../FormatsContext'
import type { Names } from '../names'
import { moneyWords } from '../text/en/money'
import { whyWords } from '../text/en/why'
import { Working } from './Working'

interface LinesProps {
  comparison: Comparison
  names: Names
  onAssumption(id: string): void
}

interface Picked {
  readonly family: Family
  readonly line: CostLineId
}

/** Every amount, and how the one that is picked came about. */
export function Lines({ comparison: { breakdowns }, names, onAssumption }: LinesProps) {
  const words = useWords()
  const [picked, setPicked] = useState<Picked>({ family: 'kubernetes', line: 'operations' })
  const formats = useFormats()
  const working = useRef<HTMLElement>(null)
  const id = useId()
  const pick = (family: Family, line: CostLineId) => {
    setPicked({ family, line })
    working.current?.scrollIntoView?.({ block: 'nearest' })
  }
  const breakdown = breakdowns[picked.family]
  const line = breakdown.lines.find((candidate) => candidate.id === picked.line)
  return (
    <div class="lines">
      <section aria-label={words(whyWords).lines}>
        <h4>{words(whyWords).lines}</h4>
        <table class="amounts" part="table" aria-label={words(whyWords).lines}>
          <thead>
            <tr>
              <th scope="col">
                <span class="unseen">{words(whyWords).line}</span>
              </th>
              {families.map((family) => (
                <th key={family} scope="col" class={`of-${family}`}>
                  {names[family].short}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {costLineIds.map((lineId, index) => (
              <tr key={lineId}>
                <th scope="row">{words(moneyWords).lines[lineId]}</th>
                {families.map((family) => {
                  const amount = formats.money(breakdowns[family].lines[index]?.amount ?? 0)
                  return (
                    <td key={family}>
                      <button
                        type="button"
                        class="amount"
                        aria-pressed={picked.family === family && picked.line === lineId}
                        aria-controls={id}
                        aria-label={words(whyWords).amountOf(
                          words(moneyWords).lines[lineId],
                          names[family].full,
                          amount,
                        )}
                        onClick={() => pick(family, lineId)}
                      >
                        {amount}
                      </button>
                    </td>
                  )
                })}
              </tr>
            ))}
          </tbody>
          <tfoot>
            <tr data-marked>
              <th scope="row">{words(whyWords).total}</th>
              {families.map((family) => (
                <td key={family}>{formats.money(breakdowns[family].total)}</td>
              ))}
            </tr>
            <tr class="hours">
              <th scope="row">{words(whyWords).hours}</th>
              {families.map((family) => (
                <td key={family}>{formats.hours(breakdowns[family].opsHours)}</td>
              ))}
            </tr>
          </tfoot>
        </table>
        <p class="help">{words(whyWords).pick}</p>
      </section>
      <section id={id} class="working" aria-label={words(whyWords).working} ref={working}>
        <h4>{words(whyWords).working}</h4>
        {line && (
          <Working
            breakdown={breakdown}
            line={line}
            names={names[picked.family]}
            onAssumption={onAssumption}
          />
        )}
      </section>
    </div>
  )
}
