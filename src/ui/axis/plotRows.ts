// Which points of the chart are worth a row of the table? Round values, the reader's own, and every break-even.
import {
  type CheapestChanges,
  type CostDriver,
  cheapestFamilies,
  costCurves,
  type Family,
  inputs,
  type Scenario,
  type Totals,
} from '../../model'
import type { PairBreakEvens } from '../../store'
import { roundToStep, scaleKind, stepBy } from '../sliderScale'

export interface BreakEvenNote {
  readonly kind: 'cheapest' | 'pair'
  readonly below: Family
  readonly above: Family
}

export interface PlotRow {
  readonly value: number
  readonly totals: Totals
  readonly cheapest: readonly Family[]
  readonly isYou: boolean
  readonly breakEvens: readonly BreakEvenNote[]
}

const evenSteps = 12

/** 1, 2, 5 and their tenfolds on a curved scale, even steps on a linear one. */
function roundValues(driver: CostDriver): number[] {
  const { min, max } = inputs[driver]
  if (scaleKind(driver) === 'linear') {
    const steps = Array.from({ length: evenSteps + 1 }, (_, step) => min + ((max - min) * step) / evenSteps)
    return steps.map((value) => roundToStep(driver, value))
  }
  const values = [min]
  for (let value = min; value < max; value = stepBy(driver, value, 1, 'page')) values.push(value)
  return [...values.filter((value) => value === min || /^[125]0*$/.test(String(value))), max]
}

const distinct = (values: readonly number[]): number[] => [...new Set(values)].sort((a, b) => a - b)

/** A swap of two that also changes the cheapest is said once. */
function notesByValue(
  breakEvens: readonly PairBreakEvens[],
  changes: CheapestChanges,
): Map<number, BreakEvenNote[]> {
  const notes = new Map<number, BreakEvenNote[]>()
  const add = (at: number, note: BreakEvenNote) => {
    const key = [...notes.keys()].find((other) => Math.abs(other - at) <= at * 1e-5) ?? at
    const there = notes.get(key) ?? []
    if (!there.some(({ below, above }) => below === note.below && above === note.above))
      notes.set(key, [...there, note])
  }
  if (changes.kind === 'changes') {
    for (const { at, cheapestBelow, cheapestAbove } of changes.changes)
      add(at, { kind: 'cheapest', below: cheapestBelow, above: cheapestAbove })
  }
  for (const { breakEvens: found } of breakEvens) {
    if (found.kind !== 'crossings') continue
    for (const { at, cheaperBelow, cheaperAbove } of found.crossings)
      add(at, { kind: 'pair', below: cheaperBelow, above: cheaperAbove })
  }
  return notes
}

export function plotRows(
  scenario: Scenario,
  driver: CostDriver,
  at: number,
  breakEvens: readonly PairBreakEvens[],
  changes: CheapestChanges,
): PlotRow[] {
  const notes = notesByValue(breakEvens, changes)
  const values = distinct([...roundValues(driver), at, ...notes.keys()])
  const curves = costCurves(scenario, driver, values)
  return values.map((value, index) => {
    const totals = {
      compose: curves.compose[index] ?? 0,
      paas: curves.paas[index] ?? 0,
      kubernetes: curves.kubernetes[index] ?? 0,
    }
    return {
      value,
      totals,
      cheapest: cheapestFamilies(totals),
      isYou: value === at,
      breakEvens: notes.get(value) ?? [],
    }
  })
}
