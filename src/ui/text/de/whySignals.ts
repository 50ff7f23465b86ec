import type { TranslationOf } from '../words'

const counted = (value: string, one: string, many: string) => `${value} ${value === '1' ? one : many}`

const under = (threshold: string) => `unter ${threshold}`
const orFewer = (threshold: string) => `höchstens ${threshold}`
const orMore = (threshold: string) => `ab ${threshold}`

const hoursSaid = (hours: string, fewer: boolean) => `${hours} ${fewer ? 'weniger' : 'mehr'}`

export const whySignals: TranslationOf<typeof import('../en/whySignals')> = {
  signalWords: {
    head: 'Die Faustregeln des Artikels',
    note: '„Docker vs Kubernetes“, akoode.com · hier erfüllt oder nicht',
    met: 'erfüllt',
    unmet: 'nicht erfüllt',
    yes: 'ja',
    no: 'nein',
    count: (met, all) => `${met} von ${all}`,
  },

  signalLeaningWords: {
    docker: 'Für Docker allein',
    kubernetes: 'Für Kubernetes',
    against: 'Gegen Kubernetes',
  },

  ruleWords: {
    findingFit: 'Vor dem Product-Market-Fit',
    oneServer: 'Ein Server reicht',
    smallTeam: '1–3 Entwickler',
    fewContainers: 'Weniger als 10 Container',
    fewUsers: 'Unter 10.000 Nutzern am Tag',
    paasDoesIt: 'Eine PaaS leistet es schon',
    iterationFirst: 'Iteration vor Reserven',
    severalServices: '5+ Services abzustimmen',
    realSpikes: 'Echte Lastspitzen',
    highUptime: 'Zusage über 99,9\u00a0%',
    severalTeams: 'Mehrere Teams',
    progressiveDelivery: 'Canary oder Blue-Green',
    manyUsers: 'Ab 100.000 Nutzern am Tag',
    billPaysForPacking: 'Rechnung groß genug zum Bündeln',
    nobodyHasRunIt: 'Niemand hat es je betrieben',
    soloOrSmall: 'Allein oder sehr kleines Team',
    monolith: 'Monolith oder 2–3 Services',
    velocityFirst: 'Features zuerst',
    paasGivesIt: 'Eine PaaS bietet es schon',
    looksGood: 'Sieht im Diagramm gut aus',
  },

  heldWords: {
    services: (value) => counted(value, 'Service', 'Services'),
    engineers: (value) => `${value} Entwickler`,
    peakToAverage: (value) => `Spitze ${value}`,
    uptimeTarget: (value) => value,
    teams: (value) => counted(value, 'Team', 'Teams'),
    dailyActiveUsers: (value) => `${value} am Tag`,
  },

  thresholdWords: {
    smallTeam: orFewer,
    fewContainers: under,
    fewUsers: under,
    severalServices: orMore,
    realSpikes: (threshold) => orMore(`etwa ${threshold}`),
    highUptime: (threshold) => `über ${threshold}`,
    severalTeams: orMore,
    manyUsers: orMore,
    soloOrSmall: (threshold) => orFewer(`etwa ${threshold}`),
    monolith: orFewer,
  },

  decidingWords: {
    held: (value, threshold) => `${value}; ${threshold}`,
    containers: (containers, threshold) => `mindestens ${containers} Container; ${threshold}`,
    hosts: (hosts) => `${counted(hosts, 'Host', 'Hosts')} laut Modell`,
    runsOn: (platform) => `läuft auf ${platform}`,
    runsNowhere: 'läuft noch nirgends',
    experience: (experience) => `Erfahrung: ${experience.toLowerCase()}`,
    kubernetesTotal: (total, least) => `${total} gegen ${least}`,
    isCheapest: (total) => `am günstigsten, mit ${total}`,
    reasons: (met) => `${counted(met, 'Regel', 'Regeln')} dafür erfüllt`,
  },

  summaryWords: {
    docker: (docker, kubernetes) =>
      `Mehr Regeln sprechen für Docker allein als für Kubernetes, ${docker} zu ${kubernetes}`,
    kubernetes: (docker, kubernetes) =>
      `Mehr Regeln sprechen für Kubernetes als für Docker allein, ${kubernetes} zu ${docker}`,
    even: (each) => `Die Regeln stehen unentschieden, je ${each} für beide Seiten`,
    agrees: (cheapest, total) => `; das Geld stimmt zu (am günstigsten: ${cheapest}, ${total}).`,
    disagrees: (cheapest, total) => `; das Geld nicht (am günstigsten: ${cheapest}, ${total}).`,
    decides: (cheapest, total) => `; nach dem Geld am günstigsten: ${cheapest}, ${total}.`,
    apart: (rules) => `Erfüllt, doch gegen das Geld: ${rules}.`,
    both: 'Keine erfüllte Regel steht gegen das Geld.',
  },

  thumbWords: {
    rule: (spend, services) =>
      `Unter ${spend} im Monat und ${services} Services, so der Artikel, kostet Kubernetes wahrscheinlich mehr Zeit, als es spart. `,
    agrees: 'Das Modell stimmt zu. ',
    disagrees: 'Das Modell widerspricht. ',
    silent: 'Zu Ihren Zahlen sagt die Regel nichts. ',
    hours: (monthly, monthlyFewer, once, onceFewer, other) =>
      `Gegenüber ${other} braucht Kubernetes ${hoursSaid(monthly, monthlyFewer)} im Monat und einmalig ${hoursSaid(once, onceFewer)}.`,
  },

  gateWords: {
    head: 'Hürden',
    none: 'keine',
    of: (name) => `${name}: `,
    reasons: {
      slaBelowTarget: (sla, target) => `zugesagt sind ${sla}, weniger als Ihre ${target}`,
      noSla: () => 'keine veröffentlichte Zusage zur Verfügbarkeit',
      slaCoversApiOnly: (sla) => `die ${sla} gelten für die Control Plane, nicht für das, was darauf läuft`,
      closedToNew: () => 'keine neuen Kunden',
      sustaining: () => 'wird weiterbetrieben, ohne neue Funktionen',
      noKubernetesExperience: (_, target) => `noch von niemandem betrieben, und ${target} sind zu halten`,
    },
  },
}
