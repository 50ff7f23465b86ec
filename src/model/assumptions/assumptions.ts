// What each assumption is worth, how low and how high it may plausibly be. Why, and who says so: ../evidence.

/** A number the model takes for granted; `low` and `high` bound what is plausible, in the same unit as `value`. */
export interface Assumption {
  readonly unit: string
  readonly low: number
  readonly value: number
  readonly high: number
}

/** The day the data below was read; a figure without a date of its own counts from here. */
export const dataReadOn = '2026-11-22'

export const assumptions = {
  'capacity.gibPerVcpu': { unit: 'GiB/vCPU', low: 2, value: 4, high: 8 },
  'packing.compose': { unit: 'fraction', low: 0.35, value: 0.55, high: 0.75 },
  'packing.paas': { unit: 'fraction', low: 0.4, value: 0.6, high: 0.85 },
  'packing.kubernetes': { unit: 'fraction', low: 0.55, value: 0.75, high: 0.9 },
  'packing.podRequests': { unit: 'fraction', low: 0.7, value: 0.85, high: 1 },
  'kubernetes.daemonShare': { unit: 'fraction', low: 0.03, value: 0.08, high: 0.15 },
  'kubernetes.minNodes': { unit: 'nodes/cluster', low: 2, value: 2, high: 3 },
  'kubernetes.spareNodes': { unit: 'nodes/cluster', low: 1, value: 1, high: 2 },
  'elasticity.kubernetes': { unit: 'fraction', low: 0, value: 0.4, high: 0.8 },
  'elasticity.paasScaled': { unit: 'fraction', low: 0, value: 0.4, high: 0.8 },
  'elasticity.paasRequest': { unit: 'fraction', low: 0.4, value: 0.75, high: 0.95 },
  'requests.overProvisioning': { unit: 'fraction', low: 0.23, value: 0.5, high: 0.7 },
  'requests.unusedMemory': { unit: 'fraction', low: 0.1, value: 0.2, high: 0.5 },
  'opsHours.compose.base': { unit: 'hours/month', low: 1.5, value: 4.5, high: 9 },
  'opsHours.compose.perDatabase': { unit: 'hours/database/month', low: 0.5, value: 1.5, high: 4 },
  'opsHours.compose.perEnvironment': { unit: 'hours/environment/month', low: 0.5, value: 2, high: 5 },
  'opsHours.paas.perEnvironment': { unit: 'hours/environment/month', low: 0, value: 0.5, high: 2 },
  'opsHours.compose.perHost': { unit: 'hours/host/month', low: 0.5, value: 1.5, high: 3 },
  'opsHours.compose.perService': { unit: 'hours/service/month', low: 0.4, value: 1.25, high: 2.5 },
  'opsHours.compose.perDeveloper': { unit: 'hours/developer/month', low: 0, value: 0.25, high: 1 },
  'opsHours.compose.perTeam': { unit: 'hours/team/month', low: 1, value: 4, high: 10 },
  'opsHours.compose.coordinationExponent': { unit: 'exponent', low: 1, value: 1.2, high: 1.4 },
  'opsHours.activityFactor': { unit: 'fraction', low: 0.1, value: 0.6, high: 1 },
  'opsHours.paas.base': { unit: 'hours/month', low: 0.5, value: 3, high: 8 },
  'opsHours.paas.perService': { unit: 'hours/service/month', low: 0.3, value: 0.9, high: 4 },
  'opsHours.paas.perDeveloper': { unit: 'hours/developer/month', low: 0, value: 0.15, high: 0.5 },
  'opsHours.paas.perTeam': { unit: 'hours/team/month', low: 0, value: 1, high: 3 },
  'opsHours.kubernetes.managedNodes': { unit: 'factor', low: 0.4, value: 0.7, high: 1 },
  'opsHours.carryOver': { unit: 'fraction', low: 0, value: 0.5, high: 1 },
  'opsHours.kubernetes.basePerCluster': { unit: 'hours/month', low: 10, value: 32, high: 60 },
  'opsHours.kubernetes.perAdditionalCluster': { unit: 'hours/cluster/month', low: 4, value: 12, high: 25 },
  'opsHours.kubernetes.perService': { unit: 'hours/service/month', low: 0.4, value: 1, high: 6 },
  'opsHours.kubernetes.perDeveloper': { unit: 'hours/developer/month', low: 0, value: 1, high: 4.3 },
  'opsHours.kubernetes.perTeam': { unit: 'hours/team/month', low: 1, value: 3, high: 8 },
  'experience.multiplier.none': { unit: 'factor', low: 1.2, value: 1.6, high: 2.5 },
  'experience.multiplier.some': { unit: 'factor', low: 1.1, value: 1.25, high: 1.75 },
  'experience.multiplier.production': { unit: 'factor', low: 1, value: 1, high: 1 },
  'experience.learningShare.none': { unit: 'fraction', low: 1, value: 1, high: 1 },
  'experience.learningShare.some': { unit: 'fraction', low: 0.3, value: 0.5, high: 0.7 },
  'experience.learningShare.production': { unit: 'fraction', low: 0, value: 0, high: 0.2 },
  'deploys.perEngineer': { unit: 'deploys/engineer/month', low: 2, value: 8, high: 20 },
  'deployMinutes.compose': { unit: 'minutes/deploy', low: 2, value: 5, high: 20 },
  'deployMinutes.paas': { unit: 'minutes/deploy', low: 0.5, value: 2, high: 5 },
  'deployMinutes.kubernetes': { unit: 'minutes/deploy', low: 1, value: 5, high: 25 },
  'learningHours.compose.perEngineer': { unit: 'hours/engineer', low: 8, value: 16, high: 40 },
  'learningHours.paas.perEngineer': { unit: 'hours/engineer', low: 1, value: 6, high: 16 },
  'learningHours.kubernetes.perDeveloper': { unit: 'hours/engineer', low: 8, value: 20, high: 160 },
  'learningHours.kubernetes.perOperator': { unit: 'hours/engineer', low: 40, value: 130, high: 480 },
  'kubernetes.operators': { unit: 'engineers', low: 1, value: 2, high: 4 },
  'setupHours.compose': { unit: 'hours', low: 6, value: 24, high: 60 },
  'setupHours.paas': { unit: 'hours', low: 2, value: 12, high: 24 },
  'setupHours.kubernetes': { unit: 'hours', low: 40, value: 160, high: 480 },
  'migrationHours.composeToPaas': { unit: 'hours/service', low: 3, value: 8, high: 24 },
  'migrationHours.composeToKubernetes': { unit: 'hours/service', low: 8, value: 24, high: 144 },
  'migrationHours.paasToCompose': { unit: 'hours/service', low: 3, value: 8, high: 24 },
  'migrationHours.paasToKubernetes': { unit: 'hours/service', low: 8, value: 24, high: 80 },
  'migrationHours.kubernetesToCompose': { unit: 'hours/service', low: 6, value: 16, high: 40 },
  'migrationHours.kubernetesToPaas': { unit: 'hours/service', low: 6, value: 20, high: 40 },
  'migration.firstServices': { unit: 'services', low: 1, value: 3, high: 5 },
  'migration.repeatShare': { unit: 'fraction', low: 0.2, value: 0.4, high: 0.8 },
  'database.managedPrice': { unit: 'USD/database/month', low: 20, value: 60, high: 400 },
  'downtimeHours.compose.singleHost': { unit: 'hours/year', low: 2, value: 8.8, high: 44 },
  'downtimeHours.compose.severalHosts': { unit: 'hours/year', low: 1.5, value: 5, high: 15 },
  'downtimeHours.paas': { unit: 'hours/year', low: 1, value: 4.4, high: 20 },
  'downtimeHours.kubernetes': { unit: 'hours/year', low: 0.9, value: 3.9, high: 20 },
  'deployDowntimeSeconds.compose': { unit: 'seconds/deploy', low: 5, value: 15, high: 30 },
} as const satisfies Record<string, Assumption>

export type AssumptionId = keyof typeof assumptions
