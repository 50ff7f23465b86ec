// What does an author paste? The script, and a tag that starts from a scenario and says its answer where scripts do not run.
import type { Comparison, Scenario, ScenarioInputs } from '../src/model'

export interface EmbedOptions {
  /** Where the built files are; ends in a slash, or is empty for beside the page. */
  readonly folder: string
  readonly script: 'module' | 'classic'
  readonly view: 'full' | 'compact'
  readonly scenario: Scenario
  readonly comparison: Comparison
  /** What the tag shows when it is told nothing. */
  readonly defaults: ScenarioInputs
}

const familyNames = { compose: 'Docker Compose', paas: 'a managed PaaS', kubernetes: 'Kubernetes' } as const
type FamilyName = keyof typeof familyNames

/** To ten dollars, and from $10,000 to a hundred. */
const money = (usd: number) => {
  const step = usd < 10_000 ? 10 : 100
  return `$${(Math.round(usd / step) * step).toLocaleString('en')}`
}

const count = (amount: number, one: string) => `${amount} ${one}${amount === 1 ? '' : 's'}`

/** The answer for readers without scripts, cheapest first. */
export function answerSentence({ inputs }: Scenario, { breakdowns }: Comparison) {
  const ids = Object.keys(familyNames) as FamilyName[]
  const prices = ids
    .sort((a, b) => breakdowns[a].total - breakdowns[b].total)
    .map(
      (id, index) => `${familyNames[id]} ${index ? 'to' : 'comes to about'} ${money(breakdowns[id].total)}`,
    )
  const team = `${count(inputs.services, 'service')}, ${count(inputs.engineers, 'engineer')}`
  const spend = `$${inputs.computeSpend.toLocaleString('en', { maximumFractionDigits: 0 })}`
  return `For ${team} and ${spend} of compute a month, ${prices.slice(0, -1).join(', ')} and ${prices.at(-1)}.`
}

const kebabCase = (id: string) => id.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)

function changedInputs({ inputs }: Scenario, defaults: ScenarioInputs) {
  const ids = Object.keys(inputs) as (keyof ScenarioInputs)[]
  return ids.filter((id) => inputs[id] !== defaults[id]).map((id) => [id, inputs[id]] as const)
}

const scriptTags = {
  module: (folder: string) => `<script type="module" src="${folder}k8s-break-even.js"></script>`,
  classic: (folder: string) =>
    `<script src="${folder}k8s-break-even.iife.js" crossorigin="anonymous" async></script>`,
}

/** Inputs become attributes; overrides have none, so then everything goes into a child script. */
export function embedCode({ folder, script, view, scenario, comparison, defaults }: EmbedOptions) {
  const changed = changedInputs(scenario, defaults)
  const { overrides } = scenario
  const needsFile = Object.keys(overrides).length > 0
  const attributes = [
    ...(needsFile ? [] : changed.map(([id, value]) => `${kebabCase(id)}="${value}"`)),
    ...(view === 'compact' ? ['view="compact"'] : []),
    'style="display:block;min-height:640px"',
  ]
  const file = JSON.stringify({ version: 1, inputs: Object.fromEntries(changed), overrides })
  return [
    scriptTags[script](folder),
    '',
    `<k8s-break-even ${attributes.join(' ')}>`,
    ...(needsFile ? [`  <script type="application/json">${file}</script>`] : []),
    `  <p>${answerSentence(scenario, comparison)}</p>`,
    '</k8s-break-even>',
  ].join('\n')
}
