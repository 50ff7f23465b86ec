// Which scenario has the page's author asked for? Attributes before the child script, the script before the defaults.
import { parseScenario, type ScenarioExtras } from '../src/formats'
import { checkInput, defaultScenario, type Scenario } from '../src/model'
import { inputAttributes, readInput } from './attributes'
import type { Complaints } from './Complaints'

export interface AuthorScenario {
  readonly scenario: Scenario
  readonly extras: ScenarioExtras
}

export const noChildScript: AuthorScenario = { scenario: defaultScenario, extras: {} }

/** A file with a problem counts as absent, and every problem is told. */
export const readChildScript = (host: Element, complaints: Complaints): AuthorScenario => {
  const script = host.querySelector(':scope > script[type="application/json"]')
  if (!script) return noChildScript
  const parsed = parseScenario(script.textContent ?? '')
  if (parsed.ok) {
    const { ok, scenario, ...extras } = parsed
    return { scenario, extras }
  }
  complaints.aboutFile(parsed.problems, 'the defaults')
  return noChildScript
}

/** A bad attribute counts as absent. */
export const withAttributes = (host: Element, base: Scenario, complaints: Complaints): Scenario => {
  const given: Record<string, unknown> = {}
  for (const [attribute, id] of inputAttributes) {
    const text = host.getAttribute(attribute)
    if (text === null) continue
    const value = readInput(id, text)
    const message = checkInput(id, value)
    if (message === null) given[id] = value
    else complaints.aboutAttribute(attribute, text, message, `${base.inputs[id] ?? 'the estimate'}`)
  }
  return Object.keys(given).length > 0
    ? { inputs: { ...base.inputs, ...given }, overrides: base.overrides }
    : base
}
