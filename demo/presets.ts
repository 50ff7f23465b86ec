// Which teams can a reader start from? The stories in index.html tell every number given here; the rest stays at its default.
import type { ScenarioInputs } from '../src/model'

export const presets = {
  solo: {
    computeSpend: 40,
    services: 2,
    engineers: 1,
    kubernetesExperience: 'none',
    downtimeCost: 10,
    dailyActiveUsers: 500,
    findingFit: true,
    compose: 'hetzner',
    paas: 'fly',
    kubernetes: 'gke-autopilot',
  },
  seed: {
    computeSpend: 600,
    services: 5,
    engineers: 4,
    environments: 2,
    horizonMonths: 18,
    dailyActiveUsers: 3_000,
    findingFit: true,
    currentPlatform: 'paas',
  },
  fifteen: {
    computeSpend: 5_000,
    services: 15,
    engineers: 8,
  },
  shop: {
    computeSpend: 4_000,
    services: 12,
    engineers: 10,
    peakToAverage: 6,
    egressGb: 3_000,
    teams: 2,
    uptimeTarget: 99.9,
    downtimeCost: 5_000,
    dailyActiveUsers: 150_000,
    compose: 'ec2',
    paas: 'ecs-express',
    kubernetes: 'eks',
  },
  platform: {
    computeSpend: 40_000,
    services: 60,
    engineers: 45,
    opsHours: 320,
    databases: 8,
    teams: 6,
    environments: 3,
    kubernetesExperience: 'production',
    commitmentDiscount: 0.3,
    uptimeTarget: 99.95,
    downtimeCost: 10_000,
    progressiveDelivery: true,
    currentPlatform: 'kubernetes',
    compose: 'ec2',
    paas: 'ecs-express',
    kubernetes: 'eks',
  },
} as const satisfies Record<string, Partial<ScenarioInputs>>

export type PresetId = keyof typeof presets

export const isPresetId = (id: string | undefined): id is PresetId =>
  id !== undefined && Object.hasOwn(presets, id)
