import type { TranslationOf } from '../words'

type Unit = readonly [one: string, many: string]
const plain: Unit = ['', '']
const alone = (word: string): Unit => [word, word]

const unit = (wide: string, narrow = wide, typed: readonly string[] = []) => ({
  wide,
  narrow,
  typed: [wide, narrow, ...typed].filter((word) => word !== '').map((word) => word.toLowerCase()),
})

const hours = ['Std.', 'Stunden', 'hrs', 'hours']
const hoursAMonth = unit('h im Monat', 'h/Mon.', [...hours, 'Stunden im Monat', 'h a month', 'hours a month'])
const each = (one: string, english: string) =>
  ['/', '/ ', 'pro ', 'a ', 'per '].flatMap((before) => [before + one, before + english])
const price = (per: string, short: string, english: string) =>
  unit(`je ${per}`, `/${short}`, each(per, english))
const aMonth = unit('im Monat', '/Mon.', each('Monat', 'month'))
const anHour = unit('je Stunde', '/h', [...each('Stunde', 'hour'), 'an hour'])

export const evidence: TranslationOf<typeof import('../en/evidence')> = {
  basisWords: {
    measured: 'gemessen',
    survey: 'Umfrage',
    vendor: 'Anbieter',
    secondary: 'aus zweiter Hand',
    judgement: 'Einschätzung',
    unconfirmed: 'unbestätigt',
  },

  evidenceWords: {
    readOn: (date) => `gelesen ${date}`,
    undated: (readOn) => `ohne Datum, gelesen ${readOn}`,
    stale: 'über 12 Monate alt',
    plausible: (low, high) => `Plausibel von ${low} bis ${high}`,
    fixed: (value) => `Immer ${value}`,
    outside: (range) => `${range}; Ihr Wert liegt außerhalb`,
    value: 'Wert',
    range: 'plausible Spanne',
    basis: 'Grundlage',
    source: 'Quelle',
    noSource: 'keine gefunden',
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
    months: ['Monat', 'Monate'],
    services: ['Service', 'Services'],
    engineers: alone('Entwickler'),
    users: alone('Nutzer'),
    databases: ['Datenbank', 'Datenbanken'],
    teams: ['Team', 'Teams'],
    environments: ['Umgebung', 'Umgebungen'],
    hosts: ['Host', 'Hosts'],
    nodes: ['Node', 'Nodes'],
    deploys: ['Deployment', 'Deployments'],
    units: ['Einheit', 'Einheiten'],
    vCPU: ['vCPU', 'vCPUs'],
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
    'USD/database/month': ' je Datenbank',
    'USD/unit/month': ' je Einheit',
    'USD/vCPU-month': ' je vCPU',
    'USD/GB-month': ' je GB',
    'USD/30 days': ' für 30 Tage',
    'USD/hour': ' je Stunde',
    'USD/cluster/hour': ' je Stunde',
    'USD/cluster-hour': ' je Stunde',
    'USD/VM-hour': ' je Stunde',
    'USD/LCU-hour': ' je Stunde',
    'USD/vCPU-hour': ' je vCPU-Stunde',
    'USD/GB-hour': ' je GB-Stunde',
    'USD/GiB-hour': ' je GiB-Stunde',
    'USD/vCPU-second': ' je vCPU-Sekunde',
    'USD/GiB-second': ' je GiB-Sekunde',
    'USD/GB': ' je GB',
    'USD/GiB': ' je GiB',
  },

  overrideUnits: {
    fraction: unit('%', '%', ['Prozent', 'percent']),
    factor: unit('×', '×', ['x', '-mal', 'times']),
    exponent: unit(''),
    'GiB/vCPU': unit('GiB', 'GiB', ['GiB je vCPU', 'GiB per vCPU', 'GB']),
    'nodes/cluster': unit('Nodes'),
    'hours/month': hoursAMonth,
    'hours/database/month': hoursAMonth,
    'hours/environment/month': hoursAMonth,
    'hours/host/month': hoursAMonth,
    'hours/service/month': hoursAMonth,
    'hours/developer/month': hoursAMonth,
    'hours/team/month': hoursAMonth,
    'hours/cluster/month': hoursAMonth,
    'hours/year': unit('h im Jahr', 'h/Jahr', [...hours, 'Stunden im Jahr', 'h a year', 'hours a year']),
    hours: unit('h', 'h', hours),
    'hours/engineer': unit('h je Person', 'h', hours),
    'hours/service': unit('h je Service', 'h', hours),
    'minutes/deploy': unit('min', 'min', ['Minuten', 'minutes']),
    'seconds/deploy': unit('s', 's', ['Sekunden', 'seconds']),
    'deploys/engineer/month': unit('im Monat', '/Mon.', ['Deployments', 'Deployments im Monat', 'a month']),
    engineers: unit('Entwickler', 'Entw.', ['engineers']),
    services: unit('Services', 'Svc.'),
    'USD/database/month': aMonth,
    'USD/month': aMonth,
    'USD/instance-month': aMonth,
    'USD/container-month': aMonth,
    'USD/dyno-month': aMonth,
    'USD/30 days': unit('für 30 Tage', '/30 T.', ['im Monat', 'a month', 'per 30 days']),
    'USD/vCPU-month': price('vCPU-Monat', 'vCPU-Mon.', 'vCPU-month'),
    'USD/GB-month': price('GB-Monat', 'GB-Mon.', 'GB-month'),
    'USD/hour': anHour,
    'USD/cluster-hour': anHour,
    'USD/VM-hour': anHour,
    'USD/LCU-hour': anHour,
    'USD/vCPU-hour': price('vCPU-Stunde', 'vCPU-h', 'vCPU-hour'),
    'USD/GB-hour': price('GB-Stunde', 'GB-h', 'GB-hour'),
    'USD/GiB-hour': price('GiB-Stunde', 'GiB-h', 'GiB-hour'),
    'USD/vCPU-second': price('vCPU-Sekunde', 'vCPU-s', 'vCPU-second'),
    'USD/GiB-second': price('GiB-Sekunde', 'GiB-s', 'GiB-second'),
    'USD/GB': price('GB', 'GB', 'GB'),
    'USD/GiB': price('GiB', 'GiB', 'GiB'),
  },
}
