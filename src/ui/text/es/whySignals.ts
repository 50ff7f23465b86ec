import type { TranslationOf } from '../words'

const counted = (value: string, one: string, many: string) => `${value} ${value === '1' ? one : many}`

const under = (threshold: string) => `menos de ${threshold}`
const orFewer = (threshold: string) => `${threshold} o menos`
const orMore = (threshold: string) => `${threshold} o más`

const hoursSaid = (hours: string, fewer: boolean) => `${hours} ${fewer ? 'menos' : 'más'}`

export const whySignals: TranslationOf<typeof import('../en/whySignals')> = {
  signalWords: {
    head: 'Las reglas prácticas del artículo',
    note: '«Docker vs Kubernetes», akoode.com · si se cumplen, aquí',
    met: 'se cumple',
    unmet: 'no se cumple',
    yes: 'sí',
    no: 'no',
    count: (met, all) => `${met} de ${all}`,
  },

  signalLeaningWords: {
    docker: 'Por Docker solo',
    kubernetes: 'Por Kubernetes',
    against: 'Contra Kubernetes',
  },

  ruleWords: {
    findingFit: 'Antes del product-market fit',
    oneServer: 'Basta un servidor',
    smallTeam: 'De 1 a 3 ingenieros',
    fewContainers: 'Menos de 10 contenedores',
    fewUsers: 'Menos de 10\u00a0000 usuarios al día',
    paasDoesIt: 'Un PaaS ya lo hace',
    iterationFirst: 'Iterar antes que crecer',
    severalServices: '5 o más servicios por coordinar',
    realSpikes: 'Picos de verdad',
    highUptime: 'Promesa superior al 99,9\u00a0%',
    severalTeams: 'Varios equipos',
    progressiveDelivery: 'Canary o blue-green',
    manyUsers: '100\u00a0000 o más usuarios al día',
    billPaysForPacking: 'Factura que justifica agrupar',
    nobodyHasRunIt: 'Nadie lo ha operado',
    soloOrSmall: 'Una persona o equipo muy pequeño',
    monolith: 'Monolito o 2–3 servicios',
    velocityFirst: 'Primero las funciones',
    paasGivesIt: 'Un PaaS ya lo da',
    looksGood: 'Queda bien en el diagrama',
  },

  heldWords: {
    services: (value) => counted(value, 'servicio', 'servicios'),
    engineers: (value) => counted(value, 'ingeniero', 'ingenieros'),
    peakToAverage: (value) => `pico ${value}`,
    uptimeTarget: (value) => value,
    teams: (value) => counted(value, 'equipo', 'equipos'),
    dailyActiveUsers: (value) => `${value} al día`,
  },

  thresholdWords: {
    smallTeam: orFewer,
    fewContainers: under,
    fewUsers: under,
    severalServices: orMore,
    realSpikes: (threshold) => `unas ${orMore(threshold)}`,
    highUptime: (threshold) => `más del ${threshold}`,
    severalTeams: orMore,
    manyUsers: orMore,
    soloOrSmall: (threshold) => `unos ${orFewer(threshold)}`,
    monolith: orFewer,
  },

  decidingWords: {
    held: (value, threshold) => `${value}; ${threshold}`,
    containers: (containers, threshold) => `al menos ${containers} contenedores; ${threshold}`,
    hosts: (hosts) => `${counted(hosts, 'host', 'hosts')} según el modelo`,
    runsOn: (platform) => `corre en ${platform}`,
    runsNowhere: 'aún no corre en ningún sitio',
    experience: (experience) => `experiencia: ${experience.toLowerCase()}`,
    kubernetesTotal: (total, least) => `${total} frente a ${least}`,
    isCheapest: (total) => `lo más barato, a ${total}`,
    reasons: (met) => counted(met, 'regla a favor', 'reglas a favor'),
  },

  summaryWords: {
    docker: (docker, kubernetes) =>
      `Más reglas apuntan a Docker solo que a Kubernetes, ${docker} a ${kubernetes}`,
    kubernetes: (docker, kubernetes) =>
      `Más reglas apuntan a Kubernetes que a Docker solo, ${kubernetes} a ${docker}`,
    even: (each) => `Las reglas empatan, ${each} por cada lado`,
    agrees: (cheapest, total) => `; el dinero coincide (lo más barato: ${cheapest}, ${total}).`,
    disagrees: (cheapest, total) => `; el dinero no (lo más barato: ${cheapest}, ${total}).`,
    decides: (cheapest, total) => `; por dinero, lo más barato: ${cheapest}, ${total}.`,
    apart: (rules) => `Se cumplen, pero contra el dinero: ${rules}.`,
    both: 'Ninguna regla que se cumple va contra el dinero.',
  },

  thumbWords: {
    rule: (spend, services) =>
      `Por debajo de ${spend} al mes y ${services} servicios, dice el artículo, Kubernetes probablemente cuesta más tiempo del que ahorra: `,
    agrees: 'el modelo coincide. ',
    disagrees: 'el modelo discrepa. ',
    silent: 'de tus números la regla no dice nada. ',
    hours: (monthly, monthlyFewer, once, onceFewer, other) =>
      `Frente a ${other}, Kubernetes lleva ${hoursSaid(monthly, monthlyFewer)} al mes y, una sola vez, ${hoursSaid(once, onceFewer)}.`,
  },

  gateWords: {
    head: 'Reparos',
    none: 'ninguno',
    of: (name) => `${name}: `,
    reasons: {
      slaBelowTarget: (sla, target) => `el ${sla} que publica queda por debajo de tu ${target}`,
      noSla: () => 'sin promesa de disponibilidad publicada',
      slaCoversApiOnly: (sla) => `el ${sla} cubre el plano de control, no lo que corre en él`,
      closedToNew: () => 'cerrado a clientes nuevos',
      sustaining: () => 'en mantenimiento, sin funciones nuevas',
      noKubernetesExperience: (_, target) => `nadie lo ha operado, y hay que mantener un ${target}`,
    },
  },
}
