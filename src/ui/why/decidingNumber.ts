// Which number decides a rule of thumb here?
import { type Comparison, families, type Scenario, type Signal } from '../../model'
import type { Names } from '../names'
import { experienceWords } from '../text/en/inputs'
import { decidingWords, heldWords, signalWords, thresholdWords } from '../text/en/whySignals'
import type { Formats } from '../text/format'

type Held = keyof typeof heldWords.english

const isHeld = (id: string | null): id is Held => id !== null && Object.hasOwn(heldWords.english, id)

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
  const yesOrNo = (value: boolean) => (value ? formats.words(signalWords).yes : formats.words(signalWords).no)
  if (id === 'fewContainers') {
    const containers = formats.count(inputs.services + inputs.databases)
    return formats
      .words(decidingWords)
      .containers(
        containers,
        formats.words(thresholdWords).fewContainers?.(formats.count(threshold ?? 0)) ?? '',
      )
  }
  if (id === 'oneServer')
    return formats.words(decidingWords).hosts(formats.number(comparison.breakdowns.compose.machines ?? 0))
  if (id === 'billPaysForPacking') {
    const { total } = comparison.breakdowns.kubernetes
    return comparison.cheapest === 'kubernetes'
      ? formats.words(decidingWords).isCheapest(formats.money(total))
      : formats.words(decidingWords).kubernetesTotal(formats.money(total), formats.money(least(comparison)))
  }
  if (id === 'looksGood') {
    const met = all.filter(({ leaning, isMet }) => leaning === 'kubernetes' && isMet).length
    return formats.words(decidingWords).reasons(formats.count(met))
  }
  if (decidedBy === 'currentPlatform') {
    const { currentPlatform } = inputs
    return currentPlatform === 'none'
      ? formats.words(decidingWords).runsNowhere
      : formats.words(decidingWords).runsOn(names[currentPlatform].short)
  }
  if (decidedBy === 'kubernetesExperience') {
    return formats
      .words(decidingWords)
      .experience(formats.words(experienceWords)[inputs.kubernetesExperience])
  }
  if (isHeld(decidedBy) && threshold !== null) {
    const value = (number: number) => formats.driverValue(decidedBy, number)
    return formats
      .words(decidingWords)
      .held(
        formats.words(heldWords)[decidedBy](value(inputs[decidedBy])),
        formats.words(thresholdWords)[id]?.(value(threshold)) ?? '',
      )
  }
  return yesOrNo(decidedBy === 'progressiveDelivery' ? inputs.progressiveDelivery : inputs.findingFit)
}
