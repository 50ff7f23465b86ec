// Which number decides a rule of thumb here?
import { type Comparison, families, type Scenario, type Signal } from '../../model'
import type { Names } from '../names'
import { experienceWords } from '../text/en/inputs'
import { decidingWords, heldWords, signalWords, thresholdWords } from '../text/en/whySignals'
import type { Formats } from '../text/format'

type Held = keyof typeof heldWords

const isHeld = (id: string | null): id is Held => id !== null && Object.hasOwn(heldWords, id)

const least = ({ breakdowns }: Comparison): number =>
  Math.min(...families.map((family) => breakdowns[family].total))

export function decidingNumber(
  { id, decidedBy, threshold }: Signal,
  all: readonly Signal[],
  { inputs }: Scenario,
  comparison: Comparison,
  names: Names,
  formats: Formats,
): string {
  const yesOrNo = (value: boolean) => (value ? signalWords.yes : signalWords.no)
  if (id === 'fewContainers') {
    const containers = formats.count(inputs.services + inputs.databases)
    return decidingWords.containers(
      containers,
      thresholdWords.fewContainers?.(formats.count(threshold ?? 0)) ?? '',
    )
  }
  if (id === 'oneServer')
    return decidingWords.hosts(formats.number(comparison.breakdowns.compose.machines ?? 0))
  if (id === 'billPaysForPacking') {
    const { total } = comparison.breakdowns.kubernetes
    return comparison.cheapest === 'kubernetes'
      ? decidingWords.isCheapest(formats.money(total))
      : decidingWords.kubernetesTotal(formats.money(total), formats.money(least(comparison)))
  }
  if (id === 'looksGood') {
    const met = all.filter(({ leaning, isMet }) => leaning === 'kubernetes' && isMet).length
    return decidingWords.reasons(formats.count(met))
  }
  if (decidedBy === 'currentPlatform') {
    const { currentPlatform } = inputs
    return currentPlatform === 'none'
      ? decidingWords.runsNowhere
      : decidingWords.runsOn(names[currentPlatform].short)
  }
  if (decidedBy === 'kubernetesExperience') {
    return decidingWords.experience(experienceWords[inputs.kubernetesExperience].toLowerCase())
  }
  if (isHeld(decidedBy) && threshold !== null) {
    const value = (number: number) => formats.driverValue(decidedBy, number)
    return decidingWords.held(
      heldWords[decidedBy](value(inputs[decidedBy])),
      thresholdWords[id]?.(value(threshold)) ?? '',
    )
  }
  return yesOrNo(decidedBy === 'progressiveDelivery' ? inputs.progressiveDelivery : inputs.findingFit)
}
