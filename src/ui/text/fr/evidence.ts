import type { TranslationOf } from '../words'

type Unit = readonly [one: string, many: string]
const plain: Unit = ['', '']
const alone = (word: string): Unit => [word, word]

const unit = (wide: string, narrow = wide, typed: readonly string[] = []) => ({
  wide,
  narrow,
  typed: [wide, narrow, ...typed].filter((word) => word !== '').map((word) => word.toLowerCase()),
})

const hours = ['heures', 'hrs', 'hours']
const hoursAMonth = unit('h par mois', 'h/mois', [...hours, 'heures par mois', 'h a month', 'hours a month'])
const each = (one: string, english: string) =>
  ['/', '/ ', 'par ', 'a ', 'per '].flatMap((before) => [before + one, before + english])
const price = (per: string, short: string, english: string) =>
  unit(`par ${per}`, `/${short}`, each(per, english))
const aMonth = unit('par mois', '/mois', each('mois', 'month'))
const anHour = unit('l’heure', '/h', [...each('heure', 'hour'), "l'heure", "de l'heure", 'an hour'])

export const evidence: TranslationOf<typeof import('../en/evidence')> = {
  basisWords: {
    measured: 'mesuré',
    survey: 'enquête',
    vendor: 'fournisseur',
    secondary: 'de seconde main',
    judgement: 'jugement',
    unconfirmed: 'non confirmé',
  },

  evidenceWords: {
    readOn: (date) => `lu le ${date}`,
    undated: (readOn) => `sans date, lu le ${readOn}`,
    stale: 'plus de 12 mois',
    plausible: (low, high) => `Plausible de ${low} à ${high}`,
    fixed: (value) => `Toujours ${value}`,
    outside: (range) => `${range}\u202f; la vôtre en sort`,
    value: 'valeur',
    range: 'fourchette plausible',
    basis: 'nature',
    source: 'source',
    noSource: 'aucune trouvée',
  },

  countedUnits: {
    ratio: plain,
    factor: plain,
    fraction: plain,
    exponent: plain,
    periods: plain,
    percent: alone('%'),
    hours: alone('h'),
    minutes: alone('min'),
    seconds: alone('s'),
    months: ['mois', 'mois'],
    services: ['service', 'services'],
    engineers: ['ingénieur', 'ingénieurs'],
    users: ['utilisateur', 'utilisateurs'],
    databases: ['base', 'bases'],
    teams: ['équipe', 'équipes'],
    environments: ['environnement', 'environnements'],
    hosts: ['hôte', 'hôtes'],
    nodes: ['nœud', 'nœuds'],
    deploys: ['déploiement', 'déploiements'],
    units: ['unité', 'unités'],
    vCPU: alone('vCPU'),
    GiB: alone('GiB'),
    GB: alone('GB'),
  },

  moneyUnits: {
    USD: '',
    'USD/month': '',
    'USD/dyno-month': '',
    'USD/container-month': '',
    'USD/instance-month': '',
    'USD/machine/month': '',
    'USD/database/month': ' par base',
    'USD/unit/month': ' par unité',
    'USD/vCPU-month': ' par vCPU',
    'USD/GB-month': ' par GB',
    'USD/30 days': ' pour 30 jours',
    'USD/hour': ' l’heure',
    'USD/cluster/hour': ' l’heure',
    'USD/cluster-hour': ' l’heure',
    'USD/VM-hour': ' l’heure',
    'USD/LCU-hour': ' l’heure',
    'USD/vCPU-hour': ' par vCPU-heure',
    'USD/GB-hour': ' par GB-heure',
    'USD/GiB-hour': ' par GiB-heure',
    'USD/vCPU-second': ' par vCPU-seconde',
    'USD/GiB-second': ' par GiB-seconde',
    'USD/GB': ' par GB',
    'USD/GiB': ' par GiB',
  },

  overrideUnits: {
    fraction: unit('%', '%', ['pour cent', 'percent']),
    factor: unit('×', '×', ['x', 'fois', 'times']),
    exponent: unit(''),
    'GiB/vCPU': unit('GiB', 'GiB', ['GiB par vCPU', 'GiB per vCPU', 'GB']),
    'nodes/cluster': unit('nœuds', 'nœuds', ['nodes']),
    'hours/month': hoursAMonth,
    'hours/database/month': hoursAMonth,
    'hours/environment/month': hoursAMonth,
    'hours/host/month': hoursAMonth,
    'hours/service/month': hoursAMonth,
    'hours/developer/month': hoursAMonth,
    'hours/team/month': hoursAMonth,
    'hours/cluster/month': hoursAMonth,
    'hours/year': unit('h par an', 'h/an', [...hours, 'heures par an', 'h a year', 'hours a year']),
    hours: unit('h', 'h', hours),
    'hours/engineer': unit('h chacun', 'h', hours),
    'hours/service': unit('h chacun', 'h', hours),
    'minutes/deploy': unit('min', 'min', ['minutes']),
    'seconds/deploy': unit('s', 's', ['secondes', 'seconds']),
    'deploys/engineer/month': unit('par mois', '/mois', [
      'déploiements par mois',
      'deploys a month',
      'a month',
    ]),
    engineers: unit('ingénieurs', 'ing.', ['engineers']),
    services: unit('services', 'svc'),
    'USD/database/month': aMonth,
    'USD/month': aMonth,
    'USD/instance-month': aMonth,
    'USD/container-month': aMonth,
    'USD/dyno-month': aMonth,
    'USD/30 days': unit('pour 30 jours', '/30 j', ['par mois', 'a month', 'per 30 days']),
    'USD/vCPU-month': price('vCPU-mois', 'vCPU-mois', 'vCPU-month'),
    'USD/GB-month': price('GB-mois', 'GB-mois', 'GB-month'),
    'USD/hour': anHour,
    'USD/cluster-hour': anHour,
    'USD/VM-hour': anHour,
    'USD/LCU-hour': anHour,
    'USD/vCPU-hour': price('vCPU-heure', 'vCPU-h', 'vCPU-hour'),
    'USD/GB-hour': price('GB-heure', 'GB-h', 'GB-hour'),
    'USD/GiB-hour': price('GiB-heure', 'GiB-h', 'GiB-hour'),
    'USD/vCPU-second': price('vCPU-seconde', 'vCPU-s', 'vCPU-second'),
    'USD/GiB-second': price('GiB-seconde', 'GiB-s', 'GiB-second'),
    'USD/GB': price('GB', 'GB', 'GB'),
    'USD/GiB': price('GiB', 'GiB', 'GiB'),
  },
}
