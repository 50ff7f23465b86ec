import { families } from '../../model'
import { selectComparison } from '../../store'
import { useFormats } from '../FormatsContext'
import { namesOf } from '../names'
import { useStore } from '../StoreContext'
import { moneyWords } from '../text/en/money'
import { Unfolding } from '../Unfolding'
import { Bar } from './Bar'
import { CostTable } from './CostTable'
import { remark } from './remark'
import { useLabelLine } from './useLabelLine'

export function Money() {
  const scenario = useStore((state) => state.scenario)
  const comparison = useStore(selectComparison)
  const formats = useFormats()
  const names = namesOf(scenario.inputs)
  const longest = Math.max(...families.map((family) => comparison.breakdowns[family].total))
  const { place, line } = useLabelLine()
  const months = formats.count(scenario.inputs.horizonMonths)
  return (
    <section class="money">
      <div class="section-head">
        <h3>{moneyWords.head}</h3>
        <p class="section-note">
          <span class="if-generous">{moneyWords.noteWide(formats.currency, months)}</span>
          <span class="if-medium">{moneyWords.noteMedium(months)}</span>
          <span class="if-narrow">{moneyWords.noteNarrow(formats.currency, months)}</span>
        </p>
      </div>
      <div class="bar-row measured" aria-hidden="true">
        <div class="bar-labels" ref={place} />
      </div>
      {families.map((family) => (
        <Bar
          key={family}
          breakdown={comparison.breakdowns[family]}
          names={names[family]}
          length={comparison.breakdowns[family].total / longest}
          line={line}
          remark={remark(family, scenario, comparison, formats)}
        />
      ))}
      <Unfolding show={moneyWords.showTable} hide={moneyWords.hideTable}>
        {(isSeen) => <CostTable isSeen={isSeen} />}
      </Unfolding>
    </section>
  )
}
