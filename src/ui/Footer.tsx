import { useMemo } from 'preact/hooks'
import { dataReadOn, families, platforms } from '../model'
import { useFormats } from './FormatsContext'
import { useStore } from './StoreContext'
import { calculatorWords } from './text/en/calculator'

/** Where and when the prices hold, and where the numbers go: nowhere. */
export function Footer() {
  const inputs = useStore((state) => state.scenario.inputs)
  const formats = useFormats()
  const regions = families.map((family) => platforms[inputs[family]])
  const converted =
    formats.currency === 'USD'
      ? []
      : [calculatorWords.notConverted(formats.currency, formats.number(formats.usdRate))]
  const facts = [
    calculatorWords.pricesRead(useMemo(() => formats.date(dataReadOn), [formats])),
    ...regions.map(({ shortName, priceRegion }) => calculatorWords.region(shortName, priceRegion)),
    ...converted,
  ]
  return (
    <p class="footer">
      {facts.join(' · ')}. {calculatorWords.private}
    </p>
  )
}
