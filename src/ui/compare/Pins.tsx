import { useRef } from 'preact/hooks'
import { mostPins, type Pin } from '../../formats'
import { ActionButton } from '../ActionButton'
import { useWords } from '../FormatsContext'
import { useActions, useStateNow, useStore } from '../StoreContext'
import { compareWords } from '../text/en/compare'
import type { Tell } from '../workbench/tell'
import { ComparisonTable } from './ComparisonTable'

const noPins: readonly Pin[] = []

/** Scenarios kept beside the reader's own. They stand in its file, so that they are saved and loaded together. */
export function Pins({ tell }: { tell: Tell }) {
  const words = useWords()
  const stateNow = useStateNow()
  const extras = useStore((state) => state.extras)
  const { load } = useActions()
  const head = useRef<HTMLHeadingElement>(null)
  const pins = extras.pins ?? noPins
  const setPins = (changed: readonly Pin[]) => load(stateNow().scenario, { ...extras, pins: changed })
  const pin = () =>
    setPins([
      ...pins,
      { name: extras.name ?? words(compareWords).pinName(pins.length + 1), scenario: stateNow().scenario },
    ])
  const rename = (index: number, name: string) => setPins(pins.with(index, { ...(pins[index] as Pin), name }))
  return (
    <div class="pins">
      <h4 tabIndex={-1} ref={head}>
        {words(compareWords).pinsHead}
      </h4>
      <p class="help">
        {pins.length < mostPins ? words(compareWords).pinsHelp : words(compareWords).pinsFull(mostPins)}
      </p>
      <p class="actions">
        <ActionButton
          class="button"
          text={words(compareWords).pin}
          isOff={pins.length >= mostPins}
          onPress={pin}
        />
      </p>
      {pins.length > 0 && (
        <ComparisonTable
          tell={tell}
          pins={pins}
          onRename={rename}
          onLoad={(index) => load((pins[index] as Pin).scenario, extras)}
          onRemove={(index) => {
            setPins(pins.toSpliced(index, 1))
            head.current?.focus()
          }}
        />
      )}
    </div>
  )
}
