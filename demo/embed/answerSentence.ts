// What does the calculator answer, in a sentence for readers without scripts?
import type { Comparison, Scenario } from '../../src/model'

const familyNames = { compose: 'Docker Compose', paas: 'a managed PaaS', kubernetes: 'Kubernetes' } as const
type FamilyName = keyof typeof familyNames

/** To ten dollars, and from $10,000 to a hundred. */
const money = (usd: number) => {
  const step = usd < 10_000 ? 10 : 100
  return `$${(Math.round(usd / step) * step).toLocaleString('en')}`
}

const count = (amount: number, one: string) => `${amount} ${one}${amount === 1 ? '' : 's'}`

/** Cheapest first. */
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
