import type { TranslationOf } from '../words'

const counted = (one: string, many: string) => (value: string) => `${value} ${value === '1' ? one : many}`

/** In the dative, as after "ab". */
const amounts = {
  services: counted('Service', 'Services'),
  engineers: counted('Entwickler', 'Entwicklern'),
  databases: counted('Datenbank', 'Datenbanken'),
  teams: counted('Team', 'Teams'),
  environments: counted('Umgebung', 'Umgebungen'),
  horizonMonths: counted('Monat', 'Monaten'),
  dailyActiveUsers: counted('Nutzer am Tag', 'Nutzern am Tag'),
}

export const chart: TranslationOf<typeof import('../en/chart')> = {
  chartWords: {
    units: {
      computeSpend: 'im Monat',
      services: 'Services',
      engineers: 'Entwickler',
      opsHours: 'im Monat',
      peakToAverage: 'Mittel',
      egressGb: 'im Monat',
      databases: 'Datenbanken',
      teams: 'Teams',
      environments: 'Umgebungen',
      commitmentDiscount: 'Rabatt',
      loadedHourlyRate: 'je Stunde',
      uptimeTarget: 'verfügbar',
      downtimeCost: 'je Stunde',
      horizonMonths: 'Monate',
      dailyActiveUsers: 'Nutzer am Tag',
    },
    amount: (driver, value) => (driver in amounts ? amounts[driver as keyof typeof amounts](value) : value),
    headings: {
      ...amounts,
      engineers: counted('Entwickler', 'Entwickler'),
      horizonMonths: counted('Monat', 'Monate'),
      dailyActiveUsers: counted('Nutzer am Tag', 'Nutzer am Tag'),
      computeSpend: (value) => `${value} Compute im Monat`,
      opsHours: (value) => `${value} Ops im Monat`,
      peakToAverage: (value) => `Spitze ${value} Mittel`,
      egressGb: (value) => `${value} ausgehend im Monat`,
      commitmentDiscount: (value) => `${value} Reservierungsrabatt`,
      loadedHourlyRate: (value) => `${value} je Arbeitsstunde`,
      uptimeTarget: (value) => `${value} Verfügbarkeit`,
      downtimeCost: (value) => `${value} je Ausfallstunde`,
    },
    kubernetes: 'Kubernetes',
    you: (value) => `Sie · ${value}`,
    cheapest: (name) => `${name} am günstigsten`,
    tie: 'gleichauf',
    pays: (name, from) => [`${name} lohnt sich`, `ab ${from}`],
    beats: (name, from) => [`schlägt ${name}`, `ab ${from}`],
    offScale: (name, total) => `${name} ↑ ${total}`,
    gap: (money) => `${money} zwischen Platz 1 und 2`,
  },
}
