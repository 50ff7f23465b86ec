// How fast is one part of the engine? Run alone, in a process of its own, with the part's name; prints calls a second.

import {
  breakEvensOf,
  type CostDriver,
  cheapestChangesOf,
  compare,
  costCurves,
  familyPairs,
  inputs,
  type Scenario,
  sweep,
  totals,
} from '../../src/model'
import { median } from './statistics'
import { teams, teamsWithHours } from './teams'

const rounds = 7
const roundMilliseconds = 200

/** What a chart of one cost driver needs; returns a number that depends on all of it. */
function wholeChart(scenario: Scenario, driver: CostDriver): number {
  const { min, max } = inputs[driver]
  const values = Array.from({ length: 200 }, (_, index) => min + ((max - min) * index) / 199)
  const swept = sweep(scenario, driver)
  const curves = costCurves(
    scenario,
    driver,
    inputs[driver].kind === 'count' ? values.map(Math.round) : values,
  )
  const crossings = familyPairs.map((pair) => breakEvensOf(swept, pair))
  const changes = cheapestChangesOf(swept)
  return curves.paas.length + crossings.length + changes.kind.length
}

function workOf(part: string): (index: number) => number {
  const [name = '', hours] = part.split(':')
  const scenarios = hours === 'given' ? teamsWithHours : teams
  const scenario = (index: number) => scenarios[index % scenarios.length] as Scenario
  if (name === 'compare') return (index) => compare(scenario(index)).breakdowns.paas.total
  if (name === 'totals') return (index) => totals(scenario(index)).paas
  return (index) => wholeChart(scenario(index), name as CostDriver)
}

const work = workOf(process.argv[2] ?? '')
let used = 0
let calls = 0

/** Calls a second, the clock looked at after every team. */
function round(): number {
  const start = performance.now()
  const before = calls
  let elapsed = 0
  while (elapsed < roundMilliseconds) {
    for (let index = 0; index < teams.length; index++) used += work(calls++)
    elapsed = performance.now() - start
  }
  return ((calls - before) / elapsed) * 1_000
}

for (let warmUp = 0; warmUp < 3; warmUp++) round()
const speed = median(Array.from({ length: rounds }, round))
// The sum is said so that no call could be left out.
process.stdout.write(JSON.stringify({ speed, used }))
