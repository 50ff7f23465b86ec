import { useMemo } from 'preact/hooks'
import { dataReadOn, families, platforms, priceRegions } from '../model'
import type { CalculatorState } from '../store'
import { useFormats } from './FormatsContext'
import { useStore } from './StoreContext'
import { workbenchWords } from './text/en/workbench'
import type { Formats } from './text/format'

const regionsOf = ({ scenario: { inputs } }: CalculatorState): string =>
  families
    .map((family) => inputs[family])
    .map((id) => workbenchWords.region(platforms[id].shortName, priceRegions[id]))
    .join(' · ')

/** Where and when the prices hold. */
function priceFacts(regions: string, formats: Formats): string {
  const { currency, usdRate } = formats
  const converted = currency === 'USD' ? [] : [workbenchWords.notConverted(currency, formats.number(usdRate))]
  return `${[workbenchWords.pricesRead(formats.date(dataReadOn)), regions, ...converted].join(' · ')}.`
}

export const priceFactsOf = (state: CalculatorState, formats: Formats): string =>
  priceFacts(regionsOf(state), formats)

/** And where the numbers go: nowhere. */
export function Footer() {
  const formats = useFormats()
  const regions = useStore(regionsOf)
  return (
    <p class="footer">
      {useMemo(() => priceFacts(regions, formats), [regions, formats])} {workbenchWords.private}
    </p>
  )
}
