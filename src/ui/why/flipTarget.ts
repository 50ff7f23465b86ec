// Which value does a flip go to? The roundest one just past it that still changes the answer.
import {
  cheapestFamilies,
  checkInput,
  checkOverride,
  type Flip,
  type FlipSubject,
  type Scenario,
  totals,
  withInput,
} from '../../model'

export function withSubject(scenario: Scenario, { kind, id }: FlipSubject, value: number): Scenario {
  return kind === 'input'
    ? withInput(scenario, id, value)
    : { inputs: scenario.inputs, overrides: { ...scenario.overrides, [id]: value } }
}

const isPossible = ({ kind, id }: FlipSubject, value: number): boolean =>
  (kind === 'input' ? checkInput(id, value) : checkOverride(id, value)) === null

function stillFlips(scenario: Scenario, { subject, cheapestThen }: Flip, value: number): boolean {
  if (!isPossible(subject, value)) return false
  const [cheapest, ...tied] = cheapestFamilies(totals(withSubject(scenario, subject, value)))
  return tied.length === 0 && cheapest === cheapestThen
}

const fewestDigits = 3
const mostDigits = 8

/** Away from where it is now. */
function roundedOutward(value: number, isUp: boolean, digits: number): number {
  const step = 10 ** (Math.floor(Math.log10(Math.abs(value))) - digits + 1)
  const steps = isUp ? Math.ceil(value / step) : Math.floor(value / step)
  return Number((steps * step).toPrecision(12))
}

export function flipTarget(scenario: Scenario, flip: Flip): number {
  const { goTo, now } = flip
  if (goTo === 0 || Number.isInteger(goTo)) return goTo
  for (let digits = fewestDigits; digits <= mostDigits; digits++) {
    const value = roundedOutward(goTo, goTo > now, digits)
    if (stillFlips(scenario, flip, value)) return value
  }
  return goTo
}
