// What does the article's rule of thumb say over this axis, and does the model agree with it here?
import { type CostDriver, type RuleVerdict, ruleOfThumb, type ScenarioInputs } from '../../model'
import type { RuleZone } from '../chart'
import { chartAreaWords } from '../text/en/axis'
import type { Formats } from '../text/format'

type RuledDriver = keyof typeof ruleOfThumb

/** The driver, where the rule has something to say along it: its other condition is met. */
export function ruledDriver(
  driver: CostDriver,
  { computeSpend, services }: ScenarioInputs,
): RuledDriver | null {
  if (driver === 'computeSpend' && services < ruleOfThumb.services) return driver
  return driver === 'services' && computeSpend < ruleOfThumb.computeSpend ? driver : null
}

export function ruleZone(driver: RuledDriver, verdict: RuleVerdict, formats: Formats): RuleZone {
  const limit = (id: RuledDriver) => formats.driverValue(id, ruleOfThumb[id])
  const { ruleTexts } = formats.words(chartAreaWords)
  return { zoneEnd: ruleOfThumb[driver], texts: ruleTexts(limit('computeSpend'), limit('services'), verdict) }
}
