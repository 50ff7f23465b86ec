import { useFormats, useWords } from '../FormatsContext'
import { assumptionRowWords } from '../text/en/assumptionRows'
import { EffectLine } from './EffectLine'
import type { Item } from './items'
import { fullText } from './overrideText'
import type { useOverride } from './useOverride'

interface ChangeProps {
  item: Item
  override: ReturnType<typeof useOverride>
  round: number
  onReset(): void
}

/** That a value is not ours, whose it is, what it does, and the way back. */
export function Change({ item, override, round, onReset }: ChangeProps) {
  const words = useWords()
  const formats = useFormats()
  const { isAuthors, instead, insteadValue } = override
  const before = fullText(item, insteadValue, formats)
  const back = words(assumptionRowWords).backTo(before)
  return (
    <div class="assumption-change">
      <p class="assumption-standing">
        <strong>{isAuthors ? words(assumptionRowWords).authored : words(assumptionRowWords).changed}</strong>
        <span>
          {instead === undefined
            ? words(assumptionRowWords).changedFrom(before)
            : words(assumptionRowWords).otherThanAuthor(before)}
        </span>
        <button type="button" class="link" aria-label={`${back}, ${item.name}`} onClick={onReset}>
          {back}
        </button>
      </p>
      <EffectLine item={item} instead={instead} round={round} />
    </div>
  )
}
