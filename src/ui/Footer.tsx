import { useMemo } from 'preact/hooks'
import { dataReadOn, families, platforms, priceRegions } from '../model'
import type { CalculatorState } from '../store'
import { useFormats } from './FormatsContext'
import { useStore } from './StoreContext'
import { workbenchWords } from './text/en/workbench'

const regionsOf = ({ scenario: { inputs } }: CalculatorState): string =>
  families
    .map((family) => inputs[family])
    .map((id) => workbenchWords.region(platforms[id].shortName, priceRegions[id]))
    .join(' · ')

/** Where and when the prices hold, and where the numbers go: nowhere. */
export function Footer() {
  const formats = useFormats()
  const regions = useStore(regionsOf)
  const converted =
    formats.currency === 'USD'
      ? []
      : [workbenchWords.notConverted(formats.currency, formats.number(formats.usdRate))]
  const facts = [
    workbenchWords.pricesRead(useMemo(() => formats.date(dataReadOn), [formats])),
    regions,
    ...converted,
  ]
  return (
    <p class="footer">
      {facts.join(' · ')}. {workbenchWords.private}
    </p>
  )
}
