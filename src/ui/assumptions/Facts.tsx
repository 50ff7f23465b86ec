import { RangeScale } from '../evidence'
import { useFormats, useWords } from '../FormatsContext'
import { assumptionRowWords } from '../text/en/assumptionRows'
import { basisWords } from '../text/en/evidence'
import type { Item } from './items'
import { LeaningLine } from './LeaningLine'
import { Origin } from './Origin'
import { fieldText } from './overrideText'

/** How sure a value is: its range or list price, what it rests on, who says so, and whom it favours. */
export function Facts({ item, value }: { item: Item; value: number }) {
  const words = useWords()
  const formats = useFormats()
  // A share stands in the field as a percentage.
  const scale = item.unit === 'fraction' ? 100 : 1
  return (
    <>
      <p class="assumption-range">
        {item.kind === 'price' ? (
          <>
            <span class="assumption-word">{words(assumptionRowWords).listHead}</span>
            {fieldText(item, item.value, formats)}
          </>
        ) : (
          <RangeScale
            low={item.low * scale}
            value={value * scale}
            high={item.high * scale}
            unit={item.unit}
          />
        )}
      </p>
      <p class="assumption-basis">
        <span class="assumption-word">{words(assumptionRowWords).basisHead}</span>
        {words(basisWords)[item.basis]}
      </p>
      <Origin sources={item.sources} />
      {item.low !== item.high && <LeaningLine item={item} />}
    </>
  )
}
