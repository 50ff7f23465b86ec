import { families } from '../../model'
import { useFormats, useWords } from '../FormatsContext'
import { useStore } from '../StoreContext'
import { moneyWords } from '../text/en/money'
import { Unfolding } from '../Unfolding'
import { Bar } from './Bar'
import { CostTable } from './CostTable'
import { useLabelLine } from './useLabelLine'

export function Money() {
  const words = useWords()
  const horizon = useStore(({ scenario }) => scenario.inputs.horizonMonths)
  const formats = useFormats()
  const { place, line } = useLabelLine()
  const months = formats.count(horizon)
  return (
    <section class="money">
      <div class="section-head">
        <h3>{words(moneyWords).head}</h3>
        <p class="section-note">
          <span class="if-generous">{words(moneyWords).noteWide(formats.currency, months)}</span>
          <span class="if-medium">{words(moneyWords).noteMedium(months)}</span>
          <span class="if-narrow">{words(moneyWords).noteNarrow(formats.currency, months)}</span>
        </p>
      </div>
      <div class="bar-row measured" aria-hidden="true">
        <div class="bar-labels" ref={place} />
      </div>
      {families.map((family) => (
        <Bar key={family} family={family} line={line} />
      ))}
      <Unfolding show={words(moneyWords).showTable} hide={words(moneyWords).hideTable}>
        {(isSeen) => <CostTable isSeen={isSeen} />}
      </Unfolding>
    </section>
  )
}
