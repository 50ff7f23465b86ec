// Under which heading does each assumption and each price stand?
import { isAssumptionId, type OverrideId, type PlatformId, priceRegions } from '../../model'
import { assumptionGroupWords } from '../text/en/assumptionRows'
import { perLanguage } from '../text/words'
import { assumptionIds, type Item, itemOf, priceIds } from './items'

export type GroupId = keyof typeof assumptionGroupWords.english.titles

export interface Group {
  readonly id: GroupId
  readonly kind: Item['kind']
  readonly title: string
  readonly note: string
  readonly items: readonly Item[]
}

/** By how an id begins; the first that fits. */
const assumptionGroups: readonly (readonly [keyof typeof assumptionGroupWords.english.notes, RegExp])[] = [
  ['capacity', /^(capacity|packing|elasticity|requests)\.|^kubernetes\.(daemonShare|minNodes|spareNodes)$/],
  ['hoursCompose', /^(opsHours|deployMinutes)\.compose/],
  ['hoursPaas', /^(opsHours|deployMinutes)\.paas/],
  ['hoursKubernetes', /^(opsHours|deployMinutes)\.kubernetes/],
  ['hoursAnywhere', /^(opsHours|deploys)\./],
  ['learning', /^(experience|learningHours)\.|^kubernetes\.operators$/],
  ['moving', /^(setupHours|migrationHours|migration)\./],
  ['reliability', /^(downtimeHours|deployDowntimeSeconds)\./],
  ['databases', /^database\./],
]

const providers: readonly (readonly [GroupId, RegExp, readonly PlatformId[]])[] = [
  ['google', /^(gke|gcp|cloudrun)-/, ['gce', 'cloud-run', 'gke']],
  ['aws', /^(aws|eks|apprunner)-/, ['ec2', 'app-runner', 'eks']],
  ['azure', /^(azure|aks|aca)-/, ['azure-vm', 'container-apps', 'aks']],
  ['digitalOcean', /^do-/, ['droplet', 'do-app-platform']],
  ['hetzner', /^hetzner-/, ['hetzner']],
  ['railway', /^railway-/, ['railway']],
  ['fly', /^fly-/, ['fly']],
  ['render', /^render-/, ['render']],
  ['heroku', /^heroku-/, ['heroku']],
]

const regionsOf = (ids: readonly PlatformId[]): string =>
  [...new Set(ids.map((id) => priceRegions[id]))].join(', ')

const fits = (rows: readonly (readonly [GroupId, RegExp, ...unknown[]])[], id: OverrideId) =>
  rows.find(([, pattern]) => pattern.test(id))?.[0]

const idsOf = (ids: readonly OverrideId[], rows: Parameters<typeof fits>[0], group: GroupId) =>
  ids.filter((id) => fits(rows, id) === group)

export const groups = perLanguage((words): readonly Group[] => {
  const { titles, notes } = words(assumptionGroupWords)
  const items = (ids: readonly OverrideId[]) => ids.map((id) => itemOf(id, words))
  return [
    ...assumptionGroups.map(
      ([id]): Group => ({
        id,
        kind: 'assumption',
        title: titles[id],
        note: notes[id],
        items: items(idsOf(assumptionIds, assumptionGroups, id)),
      }),
    ),
    ...providers.map(
      ([id, , platformIds]): Group => ({
        id,
        kind: 'price',
        title: titles[id],
        note: regionsOf(platformIds),
        items: items(idsOf(priceIds, providers, id)),
      }),
    ),
  ]
})

export const groupOf = (id: OverrideId): GroupId | undefined =>
  isAssumptionId(id) ? fits(assumptionGroups, id) : fits(providers, id)
