import type { TargetedKeyboardEvent } from 'preact'
import { useRef } from 'preact/hooks'
import { type CostDriver, type Family, inputs } from '../../model'
import { fromPosition, roundToStep, stepBy, toPosition } from '../sliderScale'
import type { Drag } from '../useDrag'

export interface Notch {
  readonly at: number
  /** Who is cheapest on its far side. */
  readonly family: Family
}

interface SliderProps {
  driver: CostDriver
  value: number
  valueText: string
  /** The value is the model's and not yet the reader's. */
  estimated?: boolean | undefined
  notches?: readonly Notch[] | undefined
  labelledBy: string
  describedBy: string
  drag: Drag
}

/** The range runs over positions, so that a logarithmic track is still a native slider. */
const positions = 1_000

const isRightToLeft = (element: Element): boolean => getComputedStyle(element).direction === 'rtl'

function valueAfterKey(driver: CostDriver, value: number, key: string, rightToLeft: boolean): number | null {
  switch (key) {
    case 'Home':
      return inputs[driver].min
    case 'End':
      return inputs[driver].max
    case 'ArrowUp':
      return stepBy(driver, value, 1, 'step')
    case 'ArrowDown':
      return stepBy(driver, value, -1, 'step')
    case 'ArrowRight':
      return stepBy(driver, value, rightToLeft ? -1 : 1, 'step')
    case 'ArrowLeft':
      return stepBy(driver, value, rightToLeft ? 1 : -1, 'step')
    case 'PageUp':
      return stepBy(driver, value, 1, 'page')
    case 'PageDown':
      return stepBy(driver, value, -1, 'page')
    default:
      return null
  }
}

export function Slider(props: SliderProps) {
  const { driver, value, valueText, estimated, notches = [], labelledBy, describedBy, drag } = props
  const press = (event: TargetedKeyboardEvent<HTMLInputElement>) => {
    if (event.altKey || event.ctrlKey || event.metaKey) return
    const next = valueAfterKey(driver, value, event.key, isRightToLeft(event.currentTarget))
    if (next === null) return
    event.preventDefault()
    drag.start()
    drag.moveTo(next)
  }
  const position = toPosition(driver, value)
  // A finger that has come down may be about to scroll: its first value counts once it has moved sideways or left.
  const finger = useRef<'down' | 'gone' | null>(null)
  const follow = (input: HTMLInputElement) =>
    drag.moveTo(roundToStep(driver, fromPosition(driver, input.valueAsNumber / positions)))
  return (
    <span class="slider" data-estimated={estimated}>
      <span class="track" />
      <span class="fill" style={{ '--at': position }} />
      {notches.map(({ at, family }, index) => (
        <span key={index} class={`notch of-${family}`} style={{ '--at': toPosition(driver, at) }} />
      ))}
      <input
        type="range"
        min={0}
        max={positions}
        step="any"
        value={position * positions}
        aria-labelledby={labelledBy}
        aria-describedby={describedBy}
        aria-valuetext={valueText}
        onPointerDown={(event) => {
          finger.current = event.pointerType === 'touch' ? 'down' : null
          drag.start()
        }}
        onInput={(event) => {
          if (finger.current === 'down') finger.current = null
          else follow(event.currentTarget)
        }}
        onChange={(event) => {
          if (finger.current !== 'gone') follow(event.currentTarget)
          finger.current = null
          drag.end()
        }}
        onPointerUp={drag.end}
        onPointerCancel={(event) => {
          finger.current = 'gone'
          event.currentTarget.value = String(position * positions)
          drag.cancel()
        }}
        onKeyDown={press}
        onKeyUp={drag.end}
        onBlur={drag.end}
      />
    </span>
  )
}
