import { useMemo } from 'preact/hooks'
import { dataReadOn, families, platforms, priceRegions } from '../model'
import { useFormats } from './FormatsContext'
import { useStore } from './StoreContext'
import { workbenchWords } from './text/en/workbench'

/** Where and when the prices hold, and where the numbers go: nowhere. */
export function Footer() {
  const inputs = useStore((state) => state.scenario.inputs)
  const formats = useFormats()
  const chosen = families.map((family) => inputs[family])
  const converted =
    formats.currency === 'USD'
      ? []
      : [workbenchWords.notConverted(formats.currency, formats.number(formats.usdRate))]
  const facts = [
    workbenchWords.pricesRead(useMemo(() => formats.date(dataReadOn), [formats])),
    ...chosen.map((id) => workbenchWords.region(platforms[id].shortName, priceRegions[id])),
    ...converted,
  ]
  return (
    <p class="footer">
      {facts.join(' · ')}. {workbenchWords.private}
    </p>
  )
}
