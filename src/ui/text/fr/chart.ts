import type { TranslationOf } from '../words'

const counted = (one: string, many: string) => (value: string) =>
  `${value} ${value === '0' || value === '1' ? one : many}`

const amounts = {
  services: counted('service', 'services'),
  engineers: counted('ingénieur', 'ingénieurs'),
  databases: counted('base', 'bases'),
  teams: counted('équipe', 'équipes'),
  environments: counted('environnement', 'environnements'),
  horizonMonths: counted('mois', 'mois'),
  dailyActiveUsers: counted('utilisateur par jour', 'utilisateurs par jour'),
}

export const chart: TranslationOf<typeof import('../en/chart')> = {
  chartWords: {
    units: {
      computeSpend: 'par mois',
      services: 'services',
      engineers: 'ingénieurs',
      opsHours: 'par mois',
      peakToAverage: 'la moyenne',
      egressGb: 'par mois',
      databases: 'bases',
      teams: 'équipes',
      environments: 'environnements',
      commitmentDiscount: 'de remise',
      loadedHourlyRate: 'l’heure',
      uptimeTarget: 'de dispo',
      downtimeCost: 'l’heure',
      horizonMonths: 'mois',
      dailyActiveUsers: 'utilisateurs/jour',
    },
    amount: (driver, value) => (driver in amounts ? amounts[driver as keyof typeof amounts](value) : value),
    headings: {
      ...amounts,
      databases: counted('base de données', 'bases de données'),
      computeSpend: (value) => `${value} de compute par mois`,
      opsHours: (value) => `${value} d’ops par mois`,
      peakToAverage: (value) => `Pic à ${value} la moyenne`,
      egressGb: (value) => `${value} sortants par mois`,
      commitmentDiscount: (value) => `${value} de remise d’engagement`,
      loadedHourlyRate: (value) => `${value} l’heure de travail`,
      uptimeTarget: (value) => `${value} de disponibilité`,
      downtimeCost: (value) => `${value} l’heure de panne`,
    },
    kubernetes: 'Kubernetes',
    you: (value) => `vous · ${value}`,
    cheapest: (name) => `${name} le moins cher`,
    tie: 'à égalité',
    pays: (name, from) => [`${name} rentable`, `dès ${from}`],
    beats: (name, from) => [`bat ${name}`, `dès ${from}`],
    offScale: (name, total) => `${name} ↑ ${total}`,
    gap: (money) => `${money} entre le premier et le deuxième`,
  },
}
