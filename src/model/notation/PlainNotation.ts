// What does it come to, and on which side of every bend are we? Numbers alone, for sweeps and break-evens.
import type { AssumptionId } from '../assumptions/assumptions'
import type { PriceId } from '../assumptions/prices'
import type { CostDriver, ScenarioInputs } from '../inputs'
import type { Rates, ResolvedScenario } from '../resolve'
import type { Notation } from './Notation'

export class PlainNotation implements Notation<number> {
  /** A binary digit for every bend or jump met so far: equal regimes lie on the same smooth piece of every total. */
  regime: number
  /** How far past each of them, in its own unit, for whoever looks for the place where it is met. */
  readonly margins: number[] | null
  readonly inputs: Readonly<Record<CostDriver, number>>
  readonly assumptions: Readonly<Record<AssumptionId, number>>
  private readonly rates: Rates

  constructor({ inputs, rates }: ResolvedScenario, regime = 1, margins: number[] | null = null) {
    this.regime = regime
    this.margins = margins
    this.inputs = inputs as ScenarioInputs & { opsHours: number }
    this.assumptions = rates.assumptions
    this.rates = rates
  }

  consequence(_id: string, value: number) {
    return value
  }
  price(id: PriceId) {
    return this.rates.prices[id]
  }
  monthlyPrice(id: PriceId) {
    return this.rates.monthlyPrices[id]
  }
  size(_id: PriceId, _part: string, value: number) {
    return value
  }
  fact(_id: string, value: number) {
    return value
  }
  constant(_id: string, value: number) {
    return value
  }

  sum(_id: string, _unit: string, terms: readonly number[]) {
    let sum = 0
    for (let i = 0; i < terms.length; i++) sum += terms[i] as number
    return sum
  }
  difference(_id: string, _unit: string, from: number, less: number) {
    return from - less
  }
  product(_id: string, _unit: string, first: number, second: number, third?: number) {
    const product = first * second
    return third === undefined ? product : product * third
  }
  quotient(_id: string, _unit: string, dividend: number, divisor: number) {
    return dividend / divisor
  }
  power(_id: string, _unit: string, base: number, exponent: number) {
    return base ** exponent
  }
  atLeast(_id: string, _unit: string, term: number, floor: number) {
    return this.#passes(floor - term) ? floor : term
  }
  atMost(_id: string, _unit: string, term: number, ceiling: number) {
    return this.#passes(term - ceiling) ? ceiling : term
  }
  isAbove(term: number, threshold: number) {
    return this.#passes(term - threshold)
  }

  #passes(margin: number): boolean {
    const isPassed = margin > 0
    this.regime = this.regime * 2 + Number(isPassed)
    this.margins?.push(margin)
    return isPassed
  }
}
