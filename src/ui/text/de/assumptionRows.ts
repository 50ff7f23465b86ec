import type { TranslationOf } from '../words'

const list = (names: readonly string[]) => names.join(' und ')

const higher = { assumption: 'Ein höherer Wert', price: 'Ein anderthalbfacher Preis' }
const by = {
  assumption: (money: string) => `um bis zu ${money} im Monat`,
  price: (money: string) => `um ${money} im Monat`,
}

export const assumptionRows: TranslationOf<typeof import('../en/assumptionRows')> = {
  assumptionGroupWords: {
    assumed: 'Was wir annehmen',
    listed: 'Listenpreise',
    titles: {
      capacity: 'Kapazität und Auslastung',
      hoursCompose: 'Stunden auf Compose',
      hoursPaas: 'Stunden auf einer PaaS',
      hoursKubernetes: 'Stunden auf Kubernetes',
      hoursAnywhere: 'Stunden auf jeder Plattform',
      learning: 'Lernen und Erfahrung',
      moving: 'Einrichten und Umziehen',
      reliability: 'Zuverlässigkeit',
      databases: 'Datenbanken',
      google: 'Google Cloud',
      aws: 'AWS',
      azure: 'Azure',
      digitalOcean: 'DigitalOcean',
      hetzner: 'Hetzner',
      railway: 'Railway',
      fly: 'Fly.io',
      render: 'Render',
      heroku: 'Heroku',
    },
    notes: {
      capacity: 'wie voll Maschinen sind und wie eng sie der Last folgen',
      hoursCompose: 'Hosts, Services, Deployments',
      hoursPaas: 'Services, Umgebungen, Deployments',
      hoursKubernetes: 'Cluster, Services, Deployments',
      hoursAnywhere: 'wie viel geändert wird und was mit umzieht',
      learning: 'Stunden zum Lernen, und was Erfahrung spart',
      moving: 'einmalige Stunden',
      reliability: 'Ausfallstunden im Jahr',
      databases: 'was eine verwaltete kostet',
    },
    changed: (count) => `${count} geändert`,
  },

  assumptionRowWords: {
    search: 'Suche',
    searchHelp: 'Name, Plattform, Anbieter',
    found: (count) => `${count} gefunden`,
    foundNone: (query) =>
      `Nichts heißt „${query}“. Versuchen Sie eine Plattform, einen Anbieter oder „Stunden“.`,
    resetAll: (count) => `Alle ${count} zurücksetzen`,
    resetAllDone: 'Alle stehen wieder auf Standard. „Rückgängig“ holt Ihre zurück.',

    heads: { name: '', value: 'Wert', range: 'plausible Spanne', basis: 'Grundlage', source: 'Quelle' },
    priceHeads: { name: '', value: 'Ihr Preis', range: 'Listenpreis', basis: 'laut', source: 'Quelle' },
    basisHead: 'Grundlage: ',
    sourceHead: 'Quelle: ',
    listHead: 'Listenpreis: ',
    free: 'kostenlos',

    sources: (count, from, to) => `${count} Quellen, ${from === to ? from : `${from}–${to}`}`,

    withUnit: (value, unitText) => (unitText === '%' ? `${value}\u00a0%` : `${value} ${unitText}`.trim()),
    changedFrom: (standard) => `Standard: ${standard}`,
    changed: 'Geändert',
    authored: 'Vom Autor dieser Seite gesetzt',
    otherThanAuthor: (authors) => `der Autor dieser Seite hat ${authors}`,
    backTo: (value) => `Zurück auf ${value}`,
    isBack: (name, value) => `${name}: wieder ${value}.`,

    outside: (name, low, high) => `${name}: plausibel ist ${low} bis ${high}.`,
    outsideOne: (name, only) => `${name}: ${only} und nichts anderes.`,
    priceOutside: (name, low, high) => `${name}: am Listenpreis gemessen, ${low} bis ${high}.`,
    asPercent: (typed, meant) =>
      ` ${typed} zählt als ${typed}\u00a0%; für ${meant}\u00a0% bitte ${meant} eingeben.`,
    impossible: ' Jenseits davon geht die Rechnung nicht mehr auf.',
    insist: (value) => `${value} trotzdem verwenden`,
  },

  effectWords: {
    nothing: 'Ändert nichts an Ihren Summen.',
    stays: (cheapest, runnerUp, verb, before, after) =>
      `${cheapest} bleibt am günstigsten; der Vorsprung vor ${runnerUp} ${verb === 'falls' ? 'sinkt' : 'wächst'} von ${before} auf ${after} im Monat.`,
    moves: (cheapest, other, verb, by) =>
      `${cheapest} bleibt am günstigsten; ${other} wird im Monat um ${by} ${verb === 'falls' ? 'günstiger' : 'teurer'}.`,
    nextChanges: (cheapest, runnerUp, lead, before) =>
      `${cheapest} bleibt am günstigsten; danach kommt ${runnerUp} mit ${lead} mehr im Monat, nicht mehr ${before}.`,
    flips: (cheapest, before, lead) =>
      `Ändert die Antwort: Jetzt ist ${cheapest} am günstigsten, im Monat ${lead} weniger als ${before}.`,
    parts: (cheapest, lead, runnerUp) =>
      `Löst den Gleichstand auf: Jetzt ist ${cheapest} am günstigsten, im Monat ${lead} weniger als ${runnerUp}.`,
    ties: (names) => `Ändert die Antwort: ${list(names)} kosten jetzt gleich viel.`,
  },

  leaningWords: {
    none: 'Macht bei Ihren Zahlen keinen Unterschied.',
    alike: 'Zählt für alle drei gleich.',
    favours: (kind, names, money) => `${higher[kind]} begünstigt ${list(names)} ${by[kind](money)}`,
    against: (kind, name, money) => `${higher[kind]} belastet ${name} ${by[kind](money)}`,
    decides: '; das kann die Antwort ändern',
  },
}
