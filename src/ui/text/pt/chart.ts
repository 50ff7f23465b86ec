import type { TranslationOf } from '../words'

const counted = (one: string, many: string) => (value: string) => `${value} ${value === '1' ? one : many}`

/** Numbers that say nothing without a noun. */
const amounts = {
  services: counted('serviço', 'serviços'),
  engineers: counted('engenheiro', 'engenheiros'),
  databases: counted('banco de dados', 'bancos de dados'),
  teams: counted('equipe', 'equipes'),
  environments: counted('ambiente', 'ambientes'),
  horizonMonths: counted('mês', 'meses'),
  dailyActiveUsers: counted('usuário por dia', 'usuários por dia'),
}

export const chart: TranslationOf<typeof import('../en/chart')> = {
  chartWords: {
    units: {
      computeSpend: 'por mês',
      services: 'serviços',
      engineers: 'engenheiros',
      opsHours: 'por mês',
      peakToAverage: 'a média',
      egressGb: 'por mês',
      databases: 'bancos',
      teams: 'equipes',
      environments: 'ambientes',
      commitmentDiscount: 'a menos',
      loadedHourlyRate: 'por hora',
      uptimeTarget: 'uptime',
      downtimeCost: 'por hora',
      horizonMonths: 'meses',
      dailyActiveUsers: 'usuários/dia',
    },
    amount: (driver, value) => (driver in amounts ? amounts[driver as keyof typeof amounts](value) : value),
    headings: {
      ...amounts,
      computeSpend: (value) => `${value} de computação por mês`,
      opsHours: (value) => `${value} de ops por mês`,
      peakToAverage: (value) => `Pico de ${value} a média`,
      egressGb: (value) => `${value} de saída por mês`,
      commitmentDiscount: (value) => `${value} a menos por reserva`,
      loadedHourlyRate: (value) => `${value} por hora de trabalho`,
      uptimeTarget: (value) => `${value} de uptime`,
      downtimeCost: (value) => `${value} por hora parada`,
    },
    kubernetes: 'Kubernetes',
    you: (value) => `você · ${value}`,
    cheapest: (name) => `${name}: menor custo`,
    tie: 'empate',
    pays: (name, from) => [`${name} compensa`, `desde ${from}`],
    beats: (name, from) => [`bate ${name}`, `desde ${from}`],
    offScale: (name, total) => `${name} ↑ ${total}`,
    gap: (money) => `${money} entre a primeira e a segunda`,
  },
}
