// What does the article's rule of thumb say over this axis, and does the model agree with it here?
import type { Cheapest, CostDriver, ScenarioInputs } from '../../model'
import type { RuleOfThumb } from '../chart'
import { type RuleStance, ruleWords } from '../text/en/axis'
import type { Formats } from '../text/format'

const limits = { computeSpend: 5_000, services: 15 } as const

/** Outside its zone the rule says nothing. */
export function ruleStance({ computeSpend, services }: ScenarioInputs, cheapest: Cheapest): RuleStance {
  if (computeSpend >= limits.computeSpend || services >= limits.services) return 'silent'
  return [cheapest].flat().includes('kubernetes') ? 'disagrees' : 'agrees'
}

export function ruleOver(driver: CostDriver, stance: RuleStance, formats: Formats): RuleOfThumb | null {
  if (driver !== 'computeSpend' && driver !== 'services') return null
  const zoneEnd = limits[driver]
  return { zoneEnd, texts: ruleWords[driver](formats.driverValue(driver, zoneEnd), stance) }
}
