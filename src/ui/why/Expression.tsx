import { Fragment } from 'preact'
import type { Factor } from '../../model'
import { exactDigits, quantity } from '../evidence'
import { useFormats, useWords } from '../FormatsContext'
import { operationWords } from '../text/en/whyFactors'
import type { WordsOf } from '../text/words'
import { leafFacts } from './leafFacts'
import { digitsOf } from './precision'
import { stepName } from './stepName'
import { bracketed } from './working'

const nameOf = (factor: Factor, words: WordsOf): string =>
  factor.reference.kind === 'calculation' ? stepName(factor.id, words) : leafFacts(factor, words).name

/** A step's numbers joined by what is done with them; pointing at one tells its name and all its digits. */
export function Expression({ factors, digits }: { factors: readonly Factor[]; digits: number }) {
  const words = useWords()
  return (
    <>
      {factors.map((factor, index) => (
        <Fragment key={index}>
          {index > 0 && words(operationWords)[factor.operation]}
          <Operand factor={factor} isFirst={index === 0} digits={digits} />
        </Fragment>
      ))}
    </>
  )
}

function Operand({ factor, isFirst, digits }: { factor: Factor; isFirst: boolean; digits: number }) {
  const formats = useFormats()
  const { value, unit } = factor
  const parts = bracketed(factor)
  const title = `${nameOf(factor, formats.words)}: ${quantity(value, unit, formats, Math.max(exactDigits, 15))}`
  if (parts) {
    const [from, less] = parts.map((part) =>
      quantity(part.value, part.unit.startsWith('USD') ? 'USD' : 'ratio', formats, digitsOf(part, digits)),
    )
    return <span title={title}>{`(${from} − ${less})`}</span>
  }
  const shown = quantity(value, unit, formats, digitsOf(factor, digits))
  return (
    <span class="operand" title={title}>
      {value < 0 && !isFirst ? `(${shown})` : shown}
    </span>
  )
}
