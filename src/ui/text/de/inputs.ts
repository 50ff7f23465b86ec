import type { TranslationOf } from '../words'

const unit = (wide: string, narrow = wide, spoken = wide, typed: readonly string[] = []) => ({
  wide,
  narrow,
  spoken,
  typed: [wide, narrow, spoken, ...typed].filter((word) => word !== '').map((word) => word.toLowerCase()),
})

const aMonth = [
  'pro Monat',
  'je Monat',
  '/ Monat',
  '/Monat',
  'monatlich',
  'Dollar',
  'Dollar im Monat',
  'a month',
  'per month',
  '/ month',
  '/month',
  'monthly',
  'dollars',
  'dollars a month',
]
const anHour = [
  'pro Stunde',
  'die Stunde',
  '/ Stunde',
  '/Stunde',
  'Dollar',
  'Dollar je Stunde',
  'an hour',
  'per hour',
  '/ hour',
  '/hour',
  'hourly',
  'dollars',
  'dollars an hour',
]
const counted = (noun: string, english: string) => unit('', '', noun, [noun, english])

export const inputs: TranslationOf<typeof import('../en/inputs')> = {
  units: {
    computeSpend: unit('im Monat', '/Mon.', 'im Monat', aMonth),
    services: counted('Services', 'services'),
    engineers: counted('Entwickler', 'engineers'),
    opsHours: unit('h im Monat', 'h/Mon.', 'Stunden im Monat', [
      'Std.',
      'h pro Monat',
      'Stunden pro Monat',
      'hrs',
      'hours',
      'h a month',
      'h per month',
      'hours per month',
    ]),
    peakToAverage: unit('×', '×', 'mal das Mittel', ['x', '-mal', 'fach', 'times']),
    egressGb: unit('GB im Monat', 'GB/Mon.', 'Gigabyte im Monat', [
      'gb pro monat',
      'gb a month',
      'gb per month',
    ]),
    databases: counted('Datenbanken', 'databases'),
    teams: counted('Teams', 'teams'),
    environments: counted('Umgebungen', 'environments'),
    commitmentDiscount: unit('%', '%', 'Prozent', ['percent']),
    loadedHourlyRate: unit('je Stunde', '/h', 'je Stunde', anHour),
    uptimeTarget: unit('%', '%', 'Prozent', ['percent']),
    downtimeCost: unit('je Stunde', '/h', 'je Stunde', anHour),
    horizonMonths: unit('Monate', 'Mon.', 'Monate', ['months']),
    dailyActiveUsers: unit('am Tag', '/Tag', 'am Tag', [
      'pro Tag',
      'Nutzer am Tag',
      'a day',
      '/day',
      'users a day',
      'per day',
    ]),
  },

  inputWords: {
    computeSpend: {
      label: 'Compute-Kosten',
      noun: 'Compute',
      help: 'Was das Compute Ihrer Container heute kostet.',
    },
    services: { label: 'Services', noun: 'Services', help: 'Einzeln deployt; Replicas zählen nicht.' },
    engineers: { label: 'Entwickler', noun: 'Entwickler', help: 'Alle, die darauf deployen.' },
    opsHours: {
      label: 'Ops-Stunden',
      noun: 'Ops-Stunden',
      help: 'Heutiger Betrieb. Eigene einfach eintippen.',
    },
    peakToAverage: {
      label: 'Spitze zu Mittel',
      noun: 'Spitze zu Mittel',
      help: 'Last zur Spitze gegenüber der mittleren Last.',
    },
    egressGb: { label: 'Ausgehende Daten', noun: 'Datentransfer', help: 'Ins Internet gesendet.' },
    databases: { label: 'Datenbanken', noun: 'Datenbanken', help: 'So viele braucht die Anwendung.' },
    teams: { label: 'Teams', noun: 'Teams', help: 'Die deployen, ohne sich abzusprechen.' },
    environments: {
      label: 'Umgebungen',
      noun: 'Umgebungen',
      help: 'Produktion, Staging und so weiter, jede für sich.',
    },
    kubernetesExperience: {
      label: 'Kubernetes-Erfahrung',
      noun: 'Kubernetes-Erfahrung',
      help: 'Die der erfahrensten Person im Team.',
    },
    commitmentDiscount: {
      label: 'Reservierungsrabatt',
      noun: 'Reservierungsrabatt',
      help: 'Für im Voraus reservierte Kapazität, wo es ihn gibt.',
    },
    loadedHourlyRate: {
      label: 'Stundensatz',
      noun: 'Stundensatz',
      help: 'Was eine Entwicklerstunde den Arbeitgeber kostet, alles eingerechnet.',
    },
    uptimeTarget: {
      label: 'Verfügbarkeitsziel',
      noun: 'Verfügbarkeitsziel',
      help: 'Was Sie Ihren Nutzern versprechen.',
    },
    downtimeCost: {
      label: 'Ausfallkosten',
      noun: 'Ausfallkosten',
      help: 'Was ein Ausfall das Geschäft kostet.',
    },
    horizonMonths: {
      label: 'Horizont',
      noun: 'Horizont',
      help: 'Auf diese Zeit wird Einmalaufwand verteilt.',
    },
    dailyActiveUsers: {
      label: 'Täglich aktive Nutzer',
      noun: 'täglich aktive Nutzer',
      help: 'Für die Faustregeln; die Kosten hängen nicht davon ab.',
    },
    progressiveDelivery: {
      label: 'Canary- oder Blue-Green-Releases',
      noun: 'Releases',
      help: 'Für die Faustregeln.',
    },
    findingFit: {
      label: 'Noch auf der Suche nach Product-Market-Fit',
      noun: 'Product-Market-Fit',
      help: 'Features gehen vor. Für die Faustregeln.',
    },
    currentPlatform: {
      label: 'Läuft heute auf',
      noun: 'heutige Plattform',
      help: 'Darauf beziehen sich Compute-Kosten und Ops-Stunden.',
    },
    compose: { label: 'Compose', noun: 'Plattformen', help: 'Wo Compose läuft.' },
    paas: { label: 'PaaS', noun: 'Plattformen', help: 'Welche PaaS.' },
    kubernetes: { label: 'Kubernetes', noun: 'Plattformen', help: 'Welches Kubernetes.' },
  },

  experienceWords: { none: 'Keine', some: 'Etwas', production: 'Produktiv' },

  groupWords: { load: 'Last', team: 'Team', promises: 'Zusagen', money: 'Geld' },

  fieldWords: {
    to: 'bis',
    fromTo: (low, high) => `Vom kleineren zum größeren Wert: ${low} bis ${high}.`,
    ranged: (low, high) => `${low} bis ${high} bei der Frage, wie sicher es ist.`,
    outside: (value, end) => `${value} liegt außerhalb und zählt dort als ${end}.`,
    rangeOf: (name) => `${name}, Spanne`,
    growthOf: (name) => `${name}, Wachstum im Monat`,
    ends: (low, high) => `${low} bis ${high}`,
    noRange: 'keine',
    oneValue: 'Nur ein Wert',
    spokenValue: (value, spokenUnit) => `${value} ${spokenUnit}`,
    spokenMoney: (amount) => amount.replace('US-Dollar', 'Dollar'),
    estimated: 'geschätzt',
    estimatedSlider: (text) => `${text}, geschätzt`,
    ownHours: (platform) => `Für den Betrieb heute, auf ${platform}.`,
    ownHoursNowhere: 'Für den Betrieb.',
    useEstimate: 'Schätzung verwenden',
    movedAlong: (noun) => `Zusammen angepasst mit: ${noun}.`,
    between: (low, high, unitText) => `Zwischen ${low} und ${high}${unitText && ` ${unitText}`}.`,
    wholeBetween: (low, high) => `Eine ganze Zahl von ${low} bis ${high}.`,
    unreadable: (example) => `Bitte eine Zahl eingeben, etwa ${example}.`,
    ambiguous: (low, high) => `Das kann ${low} oder ${high} heißen; bitte eingeben, was gemeint ist.`,
    stillUsing: (value) => `Es gilt weiter ${value}.`,
    more: 'Mehr zu Ihrer Lage',
    moreNote: 'Last · Team · Zusagen · Geld',
    platforms: 'Plattformen',
    undo: 'Rückgängig',
    redo: 'Wiederholen',
    reset: 'Reset',
    resetToDefaults: 'Auf Standardwerte zurücksetzen',
  },

  currentPlatformWords: {
    question: (from, to) => {
      const place = { compose: 'Compose', paas: 'der PaaS', kubernetes: 'Kubernetes' }
      if (to === 'none')
        return 'Ihre Stunden galten einer Plattform, die Sie schon betreiben. Was soll jetzt gelten?'
      const before =
        from === 'none' ? 'Ihre Stunden galten noch keiner Plattform.' : `Ihre Stunden galten ${place[from]}.`
      return `${before} Wie viele sind es auf ${place[to]}?`
    },
    hours: 'Stunden im Monat',
    use: 'Diese Stunden verwenden',
    keep: 'Nichts ändern',
  },
}
