import type { TranslationOf } from '../words'

type Unit = readonly [one: string, many: string]
const plain: Unit = ['', '']
const alone = (word: string): Unit => [word, word]

const unit = (wide: string, narrow = wide, typed: readonly string[] = []) => ({
  wide,
  narrow,
  typed: [wide, narrow, ...typed].filter((word) => word !== '').map((word) => word.toLowerCase()),
})

const hours = ['horas', 'hrs', 'hours']
const hoursAMonth = unit('h al mes', 'h/mes', [...hours, 'horas al mes', 'h a month', 'hours a month'])
const each = (one: string, english: string) =>
  ['/', '/ ', 'por ', 'a ', 'per '].flatMap((before) => [before + one, before + english])
const price = (per: string, short: string, english: string) =>
  unit(`por ${per}`, `/${short}`, each(per, english))
const aMonth = unit('al mes', '/mes', each('mes', 'month'))
const anHour = unit('la hora', '/h', [...each('hora', 'hour'), 'an hour'])

export const evidence: TranslationOf<typeof import('../en/evidence')> = {
  basisWords: {
    measured: 'medido',
    survey: 'encuesta',
    vendor: 'proveedor',
    secondary: 'de segunda mano',
    judgement: 'juicio',
    unconfirmed: 'sin confirmar',
  },

  evidenceWords: {
    readOn: (date) => `leído el ${date}`,
    undated: (readOn) => `sin fecha, leído el ${readOn}`,
    stale: 'más de 12 meses',
    plausible: (low, high) => `Plausible de ${low} a ${high}`,
    fixed: (value) => `Siempre ${value}`,
    outside: (range) => `${range}; el tuyo queda fuera`,
    value: 'valor',
    range: 'rango plausible',
    basis: 'base',
    source: 'fuente',
    noSource: 'ninguna encontrada',
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
    months: ['mes', 'meses'],
    services: ['servicio', 'servicios'],
    engineers: ['ingeniero', 'ingenieros'],
    users: ['usuario', 'usuarios'],
    databases: ['base', 'bases'],
    teams: ['equipo', 'equipos'],
    environments: ['entorno', 'entornos'],
    hosts: ['host', 'hosts'],
    nodes: ['nodo', 'nodos'],
    deploys: ['despliegue', 'despliegues'],
    units: ['unidad', 'unidades'],
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
    'USD/database/month': ' por base',
    'USD/unit/month': ' por unidad',
    'USD/vCPU-month': ' por vCPU',
    'USD/GB-month': ' por GB',
    'USD/30 days': ' por 30 días',
    'USD/hour': ' la hora',
    'USD/cluster/hour': ' la hora',
    'USD/cluster-hour': ' la hora',
    'USD/VM-hour': ' la hora',
    'USD/LCU-hour': ' la hora',
    'USD/vCPU-hour': ' por vCPU-hora',
    'USD/GB-hour': ' por GB-hora',
    'USD/GiB-hour': ' por GiB-hora',
    'USD/vCPU-second': ' por vCPU-segundo',
    'USD/GiB-second': ' por GiB-segundo',
    'USD/GB': ' por GB',
    'USD/GiB': ' por GiB',
  },

  overrideUnits: {
    fraction: unit('%', '%', ['por ciento', 'percent']),
    factor: unit('×', '×', ['x', 'veces', 'times']),
    exponent: unit(''),
    'GiB/vCPU': unit('GiB', 'GiB', ['GiB por vCPU', 'GiB per vCPU', 'GB']),
    'nodes/cluster': unit('nodos', 'nodos', ['nodes']),
    'hours/month': hoursAMonth,
    'hours/database/month': hoursAMonth,
    'hours/environment/month': hoursAMonth,
    'hours/host/month': hoursAMonth,
    'hours/service/month': hoursAMonth,
    'hours/developer/month': hoursAMonth,
    'hours/team/month': hoursAMonth,
    'hours/cluster/month': hoursAMonth,
    'hours/year': unit('h al año', 'h/año', [...hours, 'horas al año', 'h a year', 'hours a year']),
    hours: unit('h', 'h', hours),
    'hours/engineer': unit('h por persona', 'h', hours),
    'hours/service': unit('h por servicio', 'h', hours),
    'minutes/deploy': unit('min', 'min', ['minutos', 'minutes']),
    'seconds/deploy': unit('s', 's', ['segundos', 'seconds']),
    'deploys/engineer/month': unit('al mes', '/mes', ['despliegues al mes', 'deploys a month', 'a month']),
    engineers: unit('ingenieros', 'ing.', ['engineers']),
    services: unit('servicios', 'serv.', ['services']),
    'USD/database/month': aMonth,
    'USD/month': aMonth,
    'USD/instance-month': aMonth,
    'USD/container-month': aMonth,
    'USD/dyno-month': aMonth,
    'USD/30 days': unit('por 30 días', '/30 d', ['al mes', 'a month', 'per 30 days']),
    'USD/vCPU-month': price('vCPU-mes', 'vCPU-mes', 'vCPU-month'),
    'USD/GB-month': price('GB-mes', 'GB-mes', 'GB-month'),
    'USD/hour': anHour,
    'USD/cluster-hour': anHour,
    'USD/VM-hour': anHour,
    'USD/LCU-hour': anHour,
    'USD/vCPU-hour': price('vCPU-hora', 'vCPU-h', 'vCPU-hour'),
    'USD/GB-hour': price('GB-hora', 'GB-h', 'GB-hour'),
    'USD/GiB-hour': price('GiB-hora', 'GiB-h', 'GiB-hour'),
    'USD/vCPU-second': price('vCPU-segundo', 'vCPU-s', 'vCPU-second'),
    'USD/GiB-second': price('GiB-segundo', 'GiB-s', 'GiB-second'),
    'USD/GB': price('GB', 'GB', 'GB'),
    'USD/GiB': price('GiB', 'GiB', 'GiB'),
  },
}
