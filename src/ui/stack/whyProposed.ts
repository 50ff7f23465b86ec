// Where does a proposed value come from? One or two sentences under it.
import type { Proposal, Proposals, StackChoices } from '../../formats/stack'
import { acceptAll } from '../../formats/stack'
import { referenceFamily, type Scenario } from '../../model'
import { namesOf } from '../names'
import { capacityFormats } from '../text/capacity'
import { proposalWords, stackWhyWords } from '../text/en/stack'
import type { Formats } from '../text/format'

const working = ({ list, units, working, gibPerVcpu }: Proposals, scenario: Scenario, formats: Formats) => {
  const { amount } = capacityFormats(formats.locale)
  const money = (usd: number) => formats.inputValue('computeSpend', usd)
  const accepted = acceptAll(scenario, list)
  const { pricePerUnit, fixed, floor } = working
  return formats.words(stackWhyWords).working({
    units: amount(units),
    price: money(pricePerUnit),
    fixed: fixed > 0 ? money(fixed) : '',
    floor: floor > pricePerUnit * units + fixed ? money(floor) : '',
    platform: namesOf(accepted.inputs, formats.words)[referenceFamily(accepted)].full,
    gib: amount(gibPerVcpu),
  })
}

const reason = (
  { input, value }: Proposal,
  proposals: Proposals,
  { dataStores }: StackChoices,
  scenario: Scenario,
  formats: Formats,
): string => {
  if (input === 'computeSpend') return working(proposals, scenario, formats)
  if (input === 'databases' && dataStores === 'elsewhere')
    return formats.words(stackWhyWords).databasesElsewhere
  const { currentPlatform, opsHours } = scenario.inputs
  const isMoved = input === 'currentPlatform' && value !== currentPlatform && opsHours !== null
  return isMoved
    ? `${formats.words(proposalWords)[input]} ${formats.words(stackWhyWords).hoursAgain}`
    : formats.words(proposalWords)[input]
}

export const whyProposed = (
  proposal: Proposal,
  proposals: Proposals,
  choices: StackChoices,
  scenario: Scenario,
  formats: Formats,
): string => {
  const why = reason(proposal, proposals, choices, scenario, formats)
  const { beyond, input } = proposal
  if (beyond === null || input === 'currentPlatform') return why
  return `${formats.words(stackWhyWords).beyond(formats.driverValue(input, beyond))} ${why}`
}
