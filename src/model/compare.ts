// What does each platform cost, line by line, and which is cheapest?
import { type Family, families } from './assumptions/platform'
import { type Comparison, type CostBreakdown, type CostLine, costLineIds, type Totals } from './comparison'
import { gatesOf } from './gates'
import { type Evaluation, evaluate } from './lines/evaluate'
import type { Factor, Term } from './notation/factor'
import { PlainNotation } from './notation/PlainNotation'
import { TracedNotation } from './notation/TracedNotation'
import { type ResolvedScenario, resolve } from './resolve'
import type { Scenario } from './scenario'
import { validateScenario } from './validate'

/** Totals this near to each other, USD a month, are the same. */
export const aCent = 0.01

/** The cheapest families; more than one where totals are within a cent. */
export function cheapestFamilies(totals: Totals): readonly Family[] {
  const least = Math.min(totals.compose, totals.paas, totals.kubernetes)
  return families.filter((family) => totals[family] - least <= aCent)
}

/** The total, its lines added in their order. */
export function sumOfLines(evaluation: Evaluation<number>): number {
  let total = 0
  for (const id of costLineIds) total += evaluation[id]
  return total
}

/** Totals of a scenario that is known to be valid; the notation also learns on which smooth piece they lie. */
export function evaluateTotals(s: ResolvedScenario, notation = new PlainNotation(s)): Totals {
  const { compose, paas, kubernetes } = evaluate(notation, s)
  return { compose: sumOfLines(compose), paas: sumOfLines(paas), kubernetes: sumOfLines(kubernetes) }
}

/** USD a month of each family. Throws a ScenarioError where the scenario is not valid. */
export function totals(scenario: Scenario): Totals {
  validateScenario(scenario)
  return evaluateTotals(resolve(scenario))
}

function factorsOf(term: Term): readonly Factor[] {
  return term.reference.kind === 'calculation' ? term.reference.factors : [{ ...term, operation: 'add' }]
}

function breakdown(s: ResolvedScenario, family: Family, evaluation: Evaluation<Term>): CostBreakdown {
  let total = 0
  const lines = costLineIds.map((id): CostLine => {
    const term = evaluation[id]
    total += term.value
    return { id, amount: term.value, factors: factorsOf(term) }
  })
  return {
    family,
    platform: s.inputs[family],
    lines,
    total,
    opsHours: evaluation.opsHours.value,
    oneOffHours: evaluation.oneOffHours.value,
    machines: evaluation.machines?.value ?? null,
    gates: gatesOf(s, family, evaluation.severalHosts),
  }
}

/** The answer to a scenario. Throws a ScenarioError, which names the field, where the scenario is not valid. */
export function compare(scenario: Scenario): Comparison {
  validateScenario(scenario)
  const s = resolve(scenario)
  const evaluations = evaluate(new TracedNotation(s), s)
  const breakdowns = {
    compose: breakdown(s, 'compose', evaluations.compose),
    paas: breakdown(s, 'paas', evaluations.paas),
    kubernetes: breakdown(s, 'kubernetes', evaluations.kubernetes),
  }
  const { compose, paas, kubernetes } = breakdowns
  const cheapest = cheapestFamilies({
    compose: compose.total,
    paas: paas.total,
    kubernetes: kubernetes.total,
  })
  return { breakdowns, cheapest: cheapest.length === 1 ? (cheapest[0] as Family) : cheapest }
}
