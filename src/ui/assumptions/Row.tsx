import { useEffect, useRef, useState } from 'preact/hooks'
import type { Override } from '../../model'
import { useFormats, useWords } from '../FormatsContext'
import { NumberField } from '../inputs/NumberField'
import { assumptionRowWords } from '../text/en/assumptionRows'
import { overrideUnits } from '../text/en/evidence'
import { fieldWords } from '../text/en/inputs'
import { useAnnounce } from './Announcer'
import { Change } from './Change'
import { Facts } from './Facts'
import { type Item, isFree } from './items'
import { fieldText, fullText, readOverride, stepOverride } from './overrideText'
import { useEntering } from './useEntering'
import { useOverride } from './useOverride'

const focusField = (row: HTMLLIElement | null) =>
  (row?.querySelector('input') ?? row)?.focus({ preventScroll: true })

interface RowProps {
  item: Item
  /** Somebody asked to see this one. */
  isWanted: boolean
  onReached?: (() => void) | undefined
}

export function Row({ item, isWanted, onReached }: RowProps) {
  const words = useWords()
  const formats = useFormats()
  const announce = useAnnounce()
  const override = useOverride(item)
  const row = useRef<HTMLLIElement>(null)
  const [timesSet, setTimesSet] = useState(0)
  // Another field each time: what was typed into the last one is done with.
  const [field, setField] = useState(0)
  useEffect(() => {
    if (field > 0) focusField(row.current)
  }, [field])
  useEffect(() => {
    if (!isWanted) return
    row.current?.scrollIntoView({ block: 'center' })
    focusField(row.current)
    onReached?.()
  }, [isWanted, onReached])

  const set = (next: Override) => {
    if (override.set(next)) setTimesSet((times) => times + 1)
  }
  const entering = useEntering((text) => readOverride(item, text, formats), set)
  const startOver = () => {
    entering.onForget()
    setField((last) => last + 1)
  }
  const reset = () => {
    override.reset()
    announce(words(assumptionRowWords).isBack(item.name, fullText(item, override.insteadValue, formats)))
    startOver()
  }
  const insist = (value: number) => {
    set({ value, outsideRange: true })
    startOver()
  }

  const { value } = override
  const text = fieldText(item, value, formats)
  const { beyond, ...typing } = entering
  return (
    <li class="assumption" ref={row} tabIndex={-1} data-id={item.id} data-changed={override.isMarked}>
      {isFree(item) ? (
        <div class="field">
          <span class="label">{item.name}</span>
          <span class="assumption-free">{words(assumptionRowWords).free}</span>
          <Facts item={item} value={value} />
          <p class="help">{item.description}</p>
        </div>
      ) : (
        <NumberField
          key={field}
          label={item.name}
          text={text}
          unit={words(overrideUnits)[item.unit]}
          help={item.description}
          meanwhile={words(fieldWords).stillUsing(fullText(item, value, formats))}
          onEmpty={override.reset}
          onStep={(direction, size) => set(stepOverride(item, value, direction, size))}
          {...typing}
        >
          {() => (
            <>
              {beyond !== null && (
                <button type="button" class="link insist" onClick={() => insist(beyond)}>
                  {words(assumptionRowWords).insist(fullText(item, beyond, formats))}
                </button>
              )}
              {override.isMarked && (
                <Change item={item} override={override} round={timesSet} onReset={reset} />
              )}
              <Facts item={item} value={value} />
            </>
          )}
        </NumberField>
      )}
    </li>
  )
}
