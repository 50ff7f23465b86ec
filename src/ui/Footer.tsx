import { useMemo } from 'preact/hooks'
import { dataReadOn, families, platforms, priceRegions } from '../model'
import type { CalculatorState } from '../store'
import { useFormats } from './FormatsContext'
import { useStore } from './StoreContext'
import { workbenchWords } from './text/en/workbench'
import type { Formats } from './text/format'
import type { WordsOf } from './text/words'

const regionsOf = ({ scenario: { inputs } }: CalculatorState, words: WordsOf): string =>
  families
    .map((family) => inputs[family])
    .map((id) => words(workbenchWords).region(platforms[id].shortName, priceRegions[id]))
    .join(' · ')

/** Where and when the prices hold. */
function priceFacts(regions: string, formats: Formats): string {
  const { currency, usdRate } = formats
  const asTyped = new Intl.NumberFormat(formats.locale, { maximumSignificantDigits: 15 })
  const converted =
    currency === 'USD' ? [] : [formats.words(workbenchWords).notConverted(currency, asTyped.format(usdRate))]
  return `${[formats.words(workbenchWords).pricesRead(formats.date(dataReadOn)), regions, ...converted].join(' · ')}.`
}

export const priceFactsOf = (state: CalculatorState, formats: Formats): string =>
  priceFacts(regionsOf(state, formats.words), formats)

/** And where the numbers go: nowhere. */
export function Footer() {
  const formats = useFormats()
  const { words } = formats
  const regions = useStore((state) => regionsOf(state, words))
  return (
    <p class="footer">
      {useMemo(() => priceFacts(regions, formats), [regions, formats])} {words(workbenchWords).private}
    </p>
  )
}
