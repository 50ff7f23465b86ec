// How much is there to take on? Counted in hours, and in the parts that somebody has to know.
import { platforms } from '../assumptions/platforms'
import type { CostBreakdown } from '../comparison'
import type { Scenario } from '../scenario'
import { type Hours, type HoursPerMonth, monthsPerYear } from '../units'

/** What a team looks after; each is explained where it is shown. */
export const movingParts = [
  'hosts',
  'proxy',
  'certificates',
  'backups',
  'handDeploys',
  'loadBalancer',
  'services',
  'secrets',
  'limits',
  'cluster',
  'nodes',
  'ingress',
  'autoscaler',
  'manifests',
  'upgrades',
  'access',
] as const
export type MovingPart = (typeof movingParts)[number]

/** What a platform does that would otherwise be somebody's work. */
export const returns = [
  'scaling',
  'selfHealing',
  'rollingUpdates',
  'manyHosts',
  'scaleToZero',
  'canary',
] as const
export type Return = (typeof returns)[number]

export interface Complexity {
  readonly once: Hours
  readonly monthly: HoursPerMonth
  /** One-off and twelve months. */
  readonly firstYear: Hours
  readonly takesOn: readonly MovingPart[]
  readonly givesBack: readonly Return[]
}

function takesOn({ inputs }: Scenario, { family, platform, machines }: CostBreakdown): MovingPart[] {
  if (family === 'paas') return ['services', 'secrets', 'limits']
  if (family === 'kubernetes') {
    const { vendorRunsNodes } = { vendorRunsNodes: false, ...platforms[platform] }
    const nodes: MovingPart[] = vendorRunsNodes ? [] : ['nodes', 'autoscaler']
    return ['cluster', ...nodes, 'ingress', 'certificates', 'manifests', 'secrets', 'access', 'upgrades']
  }
  const backups: MovingPart[] = inputs.databases > 0 ? ['backups'] : []
  const balancer: MovingPart[] = (machines ?? 0) > inputs.environments ? ['loadBalancer'] : []
  return ['hosts', ...balancer, 'proxy', 'certificates', 'secrets', ...backups, 'handDeploys']
}

/** Only what the article or a vendor's own page says of it. */
function givesBack({ family, platform }: CostBreakdown): Return[] {
  if (family === 'compose') return []
  if (family === 'kubernetes') return ['scaling', 'selfHealing', 'rollingUpdates', 'manyHosts', 'canary']
  const { elasticity, scalesToZero } = { elasticity: 'scaled', scalesToZero: false, ...platforms[platform] }
  const scaling: Return[] = elasticity === 'none' ? [] : ['scaling']
  return [...scaling, 'rollingUpdates', ...(scalesToZero ? (['scaleToZero'] as const) : [])]
}

export const complexity = (scenario: Scenario, breakdown: CostBreakdown): Complexity => ({
  once: breakdown.oneOffHours,
  monthly: breakdown.opsHours,
  firstYear: breakdown.oneOffHours + monthsPerYear * breakdown.opsHours,
  takesOn: takesOn(scenario, breakdown),
  givesBack: givesBack(breakdown),
})
