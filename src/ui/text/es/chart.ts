import type { TranslationOf } from '../words'

const counted = (one: string, many: string) => (value: string) => `${value} ${value === '1' ? one : many}`

const amounts = {
  services: counted('servicio', 'servicios'),
  engineers: counted('ingeniero', 'ingenieros'),
  databases: counted('base', 'bases'),
  teams: counted('equipo', 'equipos'),
  environments: counted('entorno', 'entornos'),
  horizonMonths: counted('mes', 'meses'),
  dailyActiveUsers: counted('usuario al día', 'usuarios al día'),
}

export const chart: TranslationOf<typeof import('../en/chart')> = {
  chartWords: {
    units: {
      computeSpend: 'al mes',
      services: 'servicios',
      engineers: 'ingenieros',
      opsHours: 'al mes',
      peakToAverage: 'la media',
      egressGb: 'al mes',
      databases: 'bases',
      teams: 'equipos',
      environments: 'entornos',
      commitmentDiscount: 'menos',
      loadedHourlyRate: 'la hora',
      uptimeTarget: 'disponible',
      downtimeCost: 'la hora',
      horizonMonths: 'meses',
      dailyActiveUsers: 'usuarios al día',
    },
    amount: (driver, value) => (driver in amounts ? amounts[driver as keyof typeof amounts](value) : value),
    headings: {
      ...amounts,
      databases: counted('base de datos', 'bases de datos'),
      computeSpend: (value) => `${value} de cómputo al mes`,
      opsHours: (value) => `${value} de ops al mes`,
      peakToAverage: (value) => `Pico de ${value} la media`,
      egressGb: (value) => `${value} de salida al mes`,
      commitmentDiscount: (value) => `${value} menos por compromiso`,
      loadedHourlyRate: (value) => `${value} la hora de trabajo`,
      uptimeTarget: (value) => `${value} de disponibilidad`,
      downtimeCost: (value) => `${value} la hora de caída`,
    },
    kubernetes: 'Kubernetes',
    you: (value) => `tú · ${value}`,
    cheapest: (name) => `${name} lo más barato`,
    tie: 'empate',
    pays: (name, from) => [`${name} compensa`, `desde ${from}`],
    beats: (name, from) => [`gana a ${name}`, `desde ${from}`],
    offScale: (name, total) => `${name} ↑ ${total}`,
    gap: (money) => `${money} entre el primero y el segundo`,
  },
}
