// What kind of quantity is each numeric input, for reading and writing it?
import type { CostDriver } from '../../model'

export type Kind = 'money' | 'hours' | 'percent' | 'fraction' | 'ratio' | 'gigabytes' | 'months' | 'count'

export const kinds: Record<CostDriver, Kind> = {
  computeSpend: 'money',
  services: 'count',
  engineers: 'count',
  opsHours: 'hours',
  peakToAverage: 'ratio',
  egressGb: 'gigabytes',
  databases: 'count',
  teams: 'count',
  environments: 'count',
  commitmentDiscount: 'fraction',
  loadedHourlyRate: 'money',
  uptimeTarget: 'percent',
  downtimeCost: 'money',
  horizonMonths: 'months',
  dailyActiveUsers: 'count',
}
