// Which lines does everyone draw? Those of the default scenario, as the calculator has them over compute spend.

import { families } from '../../../src/model'
import { createCalculatorStore, selectCurves } from '../../../src/store'

export interface PlainLines {
  /** Dollars a month spent on compute. */
  x: number[]
  /** Dollars a month in all, one list for each line. */
  lines: number[][]
}

export function defaultLines(): PlainLines {
  const { values, totals } = selectCurves(createCalculatorStore().getState())
  return { x: values.map(rounded), lines: families.map((family) => totals[family].map(rounded)) }
}

/** To what a screen can show, so that no page is heavier for more digits. */
const rounded = (value: number) => Number(value.toPrecision(5))
