import type { ComponentChildren } from 'preact'
import { useRef } from 'preact/hooks'
import type { CostDriver, Range } from '../../model'
import { useFormats, useWords } from '../FormatsContext'
import { useActions, useStore } from '../StoreContext'
import { stepBy } from '../sliderScale'
import { spokenMoney } from '../spokenMoney'
import { fieldWords, inputWords, units } from '../text/en/inputs'
import { kinds } from '../text/quantityKind'
import { useDrag } from '../useDrag'
import { NumberField } from './NumberField'
import { RangeNote } from './RangeNote'
import { readInput } from './reading'
import { type Notch, Slider } from './Slider'

interface InputFieldProps {
  driver: CostDriver
  slider?: boolean
  notches?: readonly Notch[] | undefined
  help?: ComponentChildren
  /** What stands in for a value that is not given. */
  estimate?: number | undefined
  onEmpty?: () => void
}

/** A quantity of the scenario: its words, unit and range around one field, and a slider where it has one. */
export function InputField({ driver, slider, notches, help, estimate, onEmpty }: InputFieldProps) {
  const words = useWords()
  const given = useStore((state) => state.scenario.inputs[driver])
  const formats = useFormats()
  const drag = useDrag(driver)
  const { label, help: usualHelp } = words(inputWords)[driver]
  const unit = words(units)[driver]
  const value = given ?? estimate ?? 0
  const text = formats.inputValue(driver, given ?? Math.round(value))
  const estimated = given === null
  const { setInputRange } = useActions()
  const typed = useRef<{ value: number; range: Range } | null>(null)
  const spoken = kinds[driver] === 'money' ? spokenMoney(value, formats) : text
  const inWords = unit.wide === '' ? text : words(fieldWords).spokenValue(spoken, unit.spoken)
  return (
    <NumberField
      label={label}
      text={text}
      unit={unit}
      before={estimated ? words(fieldWords).estimated : undefined}
      help={
        <>
          {help ?? usualHelp} <RangeNote driver={driver} value={value} text={text} />
        </>
      }
      meanwhile={words(fieldWords).stillUsing(text)}
      read={(text) => readInput(driver, text, formats)}
      onValue={(next, range) => {
        typed.current = range ? { value: next, range } : null
        drag.start()
        drag.moveTo(next)
      }}
      onRest={() => {
        if (typed.current) setInputRange(driver, typed.current.range, typed.current.value)
        typed.current = null
        drag.end()
      }}
      onForget={() => {
        typed.current = null
        drag.cancel()
      }}
      onEmpty={onEmpty}
      onStep={(direction, size) => {
        drag.moveTo(stepBy(driver, value, direction, size))
        drag.end()
      }}
    >
      {slider
        ? (ids) => (
            <Slider
              driver={driver}
              value={value}
              valueText={estimated ? words(fieldWords).estimatedSlider(inWords) : inWords}
              estimated={estimated}
              notches={notches}
              labelledBy={ids.label}
              describedBy={ids.help}
              drag={drag}
            />
          )
        : undefined}
    </NumberField>
  )
}
