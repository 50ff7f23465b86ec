// What stands on the screen now, as tables for a spreadsheet?
import { type Cell, overrideValue } from '../../formats'
import {
  type CostDriver,
  costCurves,
  costLineIds,
  families,
  type InputId,
  inputIds,
  type OverrideId,
  plausibleRange,
  type Scenario,
} from '../../model'
import { type CalculatorState, selectBreakEvens, selectComparison, selectCurves } from '../../store'
import { fieldName } from '../compare/fieldName'
import { type Names, namesOf } from '../names'
import { chartAreaWords } from '../text/en/axis'
import { inputWords, units } from '../text/en/inputs'
import { moneyWords } from '../text/en/money'
import { inputTextWords, reportWords } from '../text/en/takeAlong'
import type { Formats } from '../text/format'
import { kinds } from '../text/quantityKind'
import type { WordsOf } from '../text/words'
import type { Tell } from '../workbench/tell'
import { estimatedHours, inputText } from './inputText'
import { reportOf } from './report'

const toCents = (usd: number, { usdRate }: Formats): number => Number((usd * usdRate).toFixed(2))

/** A value of an axis in the unit that is shown. */
function shownValue(driver: CostDriver, value: number, { usdRate }: Formats): number {
  const factor = kinds[driver] === 'money' ? usdRate : kinds[driver] === 'fraction' ? 100 : 1
  return Number((value * factor).toPrecision(12))
}

const unitOf = (driver: CostDriver, { currency, words }: Formats): string =>
  kinds[driver] === 'money' ? `${currency} ${words(units)[driver].wide}` : words(units)[driver].wide

const axisHead = (driver: CostDriver, formats: Formats): string =>
  formats
    .words(chartAreaWords)
    .value(driver, formats.words(inputWords)[driver].label, unitOf(driver, formats))

const isNumeric = (id: InputId): id is CostDriver => id in kinds

/** An estimate is a number like any other, and says that it is one. */
const inputUnit = (id: CostDriver, { inputs }: Scenario, formats: Formats): string =>
  inputs[id] === null ? formats.words(inputTextWords).estimated(unitOf(id, formats)) : unitOf(id, formats)

/** As the model counts it: what is listed is for checking. */
const overrideRows = ({ scenario: { overrides } }: CalculatorState, words: WordsOf): Cell[][] =>
  (Object.keys(overrides) as OverrideId[]).map((id) => [
    fieldName(id, words),
    overrideValue(overrides[id]) ?? '',
    plausibleRange(id).unit,
  ])

function inputRows({ scenario }: CalculatorState, formats: Formats): Cell[][] {
  return inputIds.map((id) => {
    const { label } = formats.words(inputWords)[id]
    const value = scenario.inputs[id] ?? estimatedHours(scenario)
    return isNumeric(id) && typeof value === 'number'
      ? [label, shownValue(id, Number(value.toFixed(6)), formats), inputUnit(id, scenario, formats)]
      : [label, inputText(id, scenario, formats)]
  })
}

function costRows(state: CalculatorState, names: Names, formats: Formats): Cell[][] {
  const { breakdowns } = selectComparison(state)
  return [
    [formats.words(moneyWords).caption(formats.currency), ...families.map((family) => names[family].full)],
    ...costLineIds.map((id, index) => [
      formats.words(moneyWords).lines[id],
      ...families.map((family) => toCents(breakdowns[family].lines[index]?.amount ?? 0, formats)),
    ]),
    [
      formats.words(moneyWords).total,
      ...families.map((family) => toCents(breakdowns[family].total, formats)),
    ],
    [
      formats.words(moneyWords).hours,
      ...families.map((family) => Number(breakdowns[family].opsHours.toFixed(2))),
    ],
    [
      formats.words(moneyWords).oneOffHours,
      ...families.map((family) => Number(breakdowns[family].oneOffHours.toFixed(2))),
    ],
  ]
}

function breakEvenRows(state: CalculatorState, names: Names, formats: Formats): Cell[][] {
  const { costDriver } = state
  const head = [
    axisHead(costDriver, formats),
    formats.words(reportWords).cheaperBelow,
    formats.words(reportWords).cheaperAbove,
  ]
  const rows = selectBreakEvens(state).flatMap(({ families: [a, b], breakEvens }): Cell[][] => {
    if (breakEvens.kind === 'tie') return [[formats.words(reportWords).ties(names[a].full, names[b].full)]]
    if (breakEvens.kind === 'none') {
      const { cheaper } = breakEvens
      return [
        [formats.words(reportWords).noBreakEven(names[cheaper].full, names[cheaper === a ? b : a].full)],
      ]
    }
    return breakEvens.crossings.map(({ at, cheaperBelow, cheaperAbove }) => [
      shownValue(costDriver, at, formats),
      names[cheaperBelow].full,
      names[cheaperAbove].full,
    ])
  })
  return [[formats.words(reportWords).breakEven], head, ...rows]
}

function pointRows(state: CalculatorState, names: Names, formats: Formats): Cell[][] {
  const { costDriver, extras } = state
  const { values, totals } = selectCurves(state)
  const pins = (extras.pins ?? []).map(({ name, scenario }, index) => {
    const label = name || `${index + 1}`
    const pinNames = namesOf(scenario.inputs, formats.words)
    const curves = costCurves(scenario, costDriver, values)
    return { label, pinNames, curves }
  })
  const head = [
    axisHead(costDriver, formats),
    ...families.map((family) => names[family].full),
    ...pins.flatMap(({ label, pinNames }) =>
      families.map((family) => formats.words(reportWords).ofPin(label, pinNames[family].full)),
    ),
  ]
  const rows = values.map((value, index) => [
    shownValue(costDriver, value, formats),
    ...[totals, ...pins.map(({ curves }) => curves)].flatMap((curves) =>
      families.map((family) => toCents(curves[family][index] ?? 0, formats)),
    ),
  ])
  return [
    [formats.words(chartAreaWords).tableCaption(formats.words(inputWords)[costDriver].noun)],
    head,
    ...rows,
  ]
}

/** Tables one below the other, each with its head. */
export function reportTables(state: CalculatorState, formats: Formats, tell: Tell): Cell[][] {
  const { name, answer, detail, facts, names } = reportOf(state, formats, tell)
  return [
    ...[name, answer, detail, facts].filter((line) => line !== '').map((line) => [line]),
    [],
    [formats.words(reportWords).input, formats.words(reportWords).value, formats.words(reportWords).unit],
    ...inputRows(state, formats),
    ...overrideRows(state, formats.words),
    [],
    ...costRows(state, names, formats),
    [],
    ...breakEvenRows(state, names, formats),
    [],
    ...pointRows(state, names, formats),
  ]
}
