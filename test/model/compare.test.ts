import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  cheapestFamilies,
  compare,
  costLineIds,
  evaluateFactors,
  type Factor,
  families,
  type PlatformId,
  type ScenarioInputs,
  totals,
} from '../../src/model'
import { anyScenario, scenarioWith } from './scenarios'

const dollars = (changed: Partial<ScenarioInputs>) => {
  const { breakdowns } = compare(scenarioWith(changed))
  return families.map((family) => Math.round(breakdowns[family].total))
}

describe('totals worked out by hand', () => {
  const cases: [string, Partial<ScenarioInputs>, number[]][] = [
    ['the defaults', {}, [3348, 3861, 7716]],
    ['the AWS trio', { compose: 'ec2', paas: 'ecs-express', kubernetes: 'eks' }, [3238, 2498, 7707]],
    [
      'the Azure trio',
      { compose: 'azure-vm', paas: 'container-apps', kubernetes: 'aks' },
      [3252, 5071, 7712],
    ],
    ['a cluster billed by its pods', { kubernetes: 'gke-autopilot' }, [3348, 3861, 6698]],
    ['a PaaS billed by instances', { paas: 'fly' }, [3348, 2803, 7716]],
    ['a PaaS billed by use', { paas: 'railway' }, [3348, 2273, 7716]],
    ['15 services at $5k', { services: 15, computeSpend: 5000, engineers: 8 }, [8984, 10811, 11870]],
    ['40 ops hours given', { opsHours: 40 }, [5387, 4247, 8582]],
    ['on GKE at its least', { currentPlatform: 'kubernetes', computeSpend: 294 }, [2446, 1826, 4993]],
  ]
  it.each(cases)('%s', (_, changed, expected) => expect(dollars(changed)).toEqual(expected))
})

function everyFactor(factors: readonly Factor[]): Factor[] {
  return factors.flatMap((factor) =>
    factor.reference.kind === 'calculation' ? [factor, ...everyFactor(factor.reference.factors)] : [factor],
  )
}

describe('laws of every comparison', () => {
  it('has all seven lines of every platform, which sum to the total', () => {
    fc.assert(
      fc.property(anyScenario, (scenario) => {
        for (const { lines, total } of Object.values(compare(scenario).breakdowns)) {
          expect(lines.map(({ id }) => id)).toEqual(costLineIds)
          expect(lines.reduce((sum, { amount }) => sum + amount, 0)).toBe(total)
          for (const { amount } of lines) expect(Number.isFinite(amount) && amount >= 0).toBe(true)
        }
      }),
    )
  })

  it('reproduces every line, and every calculation within it, from its factors', () => {
    fc.assert(
      fc.property(anyScenario, (scenario) => {
        for (const { lines } of Object.values(compare(scenario).breakdowns)) {
          for (const { amount, factors } of lines) {
            expect(factors.length).toBeGreaterThan(0)
            expect(evaluateFactors(factors)).toBe(amount)
            for (const { reference, value } of everyFactor(factors)) {
              if (reference.kind === 'calculation') expect(evaluateFactors(reference.factors)).toBe(value)
            }
          }
        }
      }),
    )
  })

  it('gives the same totals with and without recording factors', () => {
    fc.assert(
      fc.property(anyScenario, (scenario) => {
        const { breakdowns } = compare(scenario)
        const recorded = Object.fromEntries(families.map((family) => [family, breakdowns[family].total]))
        expect(totals(scenario)).toEqual(recorded)
      }),
    )
  })

  it('keeps the compute line of the current platform at the spend, exactly', () => {
    fc.assert(
      fc.property(anyScenario, (scenario) => {
        const { currentPlatform, computeSpend } = scenario.inputs
        const reference = currentPlatform === 'none' ? 'compose' : currentPlatform
        const compute = compare(scenario).breakdowns[reference].lines.find(({ id }) => id === 'compute')
        expect(compute?.amount).toBe(computeSpend)
      }),
    )
  })

  it('charges nothing once for what runs already, and something for every move', () => {
    fc.assert(
      fc.property(anyScenario, (scenario) => {
        for (const { family, oneOffHours } of Object.values(compare(scenario).breakdowns)) {
          const isThere = family === scenario.inputs.currentPlatform
          expect(oneOffHours > 0).toBe(!isThere)
        }
      }),
    )
  })

  it('takes given ops hours as they are on the current platform', () => {
    fc.assert(
      fc.property(anyScenario, (scenario) => {
        const { currentPlatform, opsHours } = scenario.inputs
        fc.pre(opsHours !== null)
        const reference = currentPlatform === 'none' ? 'compose' : currentPlatform
        expect(compare(scenario).breakdowns[reference].opsHours).toBe(opsHours)
      }),
    )
  })
})

describe('single lines, with the arithmetic', () => {
  const line = (changed: Partial<ScenarioInputs>, family: 'compose' | 'paas' | 'kubernetes', id: string) =>
    compare(scenarioWith(changed)).breakdowns[family].lines.find((each) => each.id === id)?.amount

  const aws = { compose: 'ec2', paas: 'ecs-express', kubernetes: 'eks' } as const
  it.each([
    // one host up to its price, two from there: $0.8064 × 730 = $588.67 a host
    ['EC2 below one host', { ...aws, computeSpend: 588 }, 'compose', 'platformFees', 0],
    ['EC2 above one host', { ...aws, computeSpend: 589 }, 'compose', 'platformFees', (0.0225 + 0.008) * 730],
    [
      'two clusters of EKS',
      { ...aws, environments: 2 },
      'kubernetes',
      'platformFees',
      2 * (0.1 + 0.0225 + 0.008 + 0.045) * 730,
    ],
    ['an ALB in front of ECS', aws, 'paas', 'platformFees', (0.0225 + 0.008) * 730],
    // 3 nodes' share of the NAT price; the credit pays the control plane
    ['three databases managed', { databases: 3 }, 'paas', 'databases', 3 * 60],
    ['three databases in containers', { databases: 3 }, 'compose', 'databases', 0],
    ['200 GB out of Google', {}, 'compose', 'dataTransfer', 200 * 0.12],
    ['200 GB out of Heroku', { paas: 'heroku' }, 'paas', 'dataTransfer', 0],
    // (12 + 6 × 5 + 8 × (3 + 3 × 0.4)) h × $95 ÷ 24
    [
      'one-off work towards Cloud Run',
      {},
      'paas',
      'transition',
      ((12 + 6 * 5 + 8 * (3 + 3 * 0.4)) * 95) / 24,
    ],
    // no move from nowhere
    [
      'one-off work from nothing',
      { currentPlatform: 'none' },
      'paas',
      'transition',
      ((12 + 6 * 5) * 95) / 24,
    ],
    // 3.9 h a year × (1 + 0.25 × 12 ÷ 24) ÷ 12 × $100
    ['downtime of a new cluster', {}, 'kubernetes', 'downtime', (3.9 / 12) * 1.125 * 100],
    // 8 × 5 deploys of 15 s, one of six services down
    [
      'downtime of one host',
      { computeSpend: 100 },
      'compose',
      'downtime',
      (8.8 / 12 + (40 * 15) / 3600 / 6) * 100,
    ],
    [
      'Render bills its smallest instance for each service',
      { paas: 'render', computeSpend: 20, services: 30 },
      'paas',
      'compute',
      30 * 7,
    ],
    [
      'Railway bills its plan at least',
      { paas: 'railway', computeSpend: 20, services: 30 },
      'paas',
      'compute',
      20,
    ],
    // (32 × 1.125 + 0.6 × 6 + 5 + 40 × 5 ÷ 60) h × $95
    ['people on GKE', {}, 'kubernetes', 'operations', (36 + 3.6 + 5 + 10 / 3) * 95],
    [
      'people on Autopilot',
      { kubernetes: 'gke-autopilot' },
      'kubernetes',
      'operations',
      (36 * 0.7 + 3.6 + 5 + 10 / 3) * 95,
    ],
    // below 2 nodes of $0.194236 × 730 × 0.8 the cluster runs its 2
    ['the least of GKE', { computeSpend: 20 }, 'kubernetes', 'compute', 2 * 0.194236 * 730 * 0.8],
  ] as const)('%s', (_, changed, family, id, expected) => {
    expect(line(changed, family, id)).toBeCloseTo(expected, 6)
  })

  it('counts services on Compose beyond ten as harder', () => {
    const hours = (services: number) => compare(scenarioWith({ services })).breakdowns.compose.opsHours
    expect(hours(10) - hours(9)).toBeCloseTo(1.25 * 0.6, 9)
    expect(hours(30) - hours(10)).toBeCloseTo(1.25 * 0.6 * 20 ** 1.2, 9)
  })

  it('lets the larger of commitment and sustained use count, not both', () => {
    const least = (commitmentDiscount: number) =>
      line({ computeSpend: 20, commitmentDiscount }, 'kubernetes', 'compute')
    const node = 0.194236 * 730
    // the floor of 2 nodes, or 1 spare node and what the demand takes
    expect(least(0.1)).toBeCloseTo(2 * node * 0.8, 6)
    expect(least(0.4)).toBeCloseTo(2 * node * 0.6, 6)
  })
})

describe('overrides', () => {
  it('change exactly what they name', () => {
    const rate = compare(scenarioWith({}, { 'database.managedPrice': 100 })).breakdowns
    expect(rate.paas.total - compare(scenarioWith({})).breakdowns.paas.total).toBeCloseTo(40, 9)
    expect(rate.compose.total).toBe(compare(scenarioWith({})).breakdowns.compose.total)
  })
  it('take a price in its own billing period', () => {
    const free = compare(scenarioWith({ egressGb: 1000 }, { 'gcp-egress-premium': 0.06 })).breakdowns
    expect(free.paas.lines.find(({ id }) => id === 'dataTransfer')?.amount).toBeCloseTo(60, 9)
  })
})

describe('cheapest', () => {
  it('is one family by money alone', () => expect(compare(scenarioWith({})).cheapest).toBe('compose'))
  it.each([
    [{ compose: 1, paas: 2, kubernetes: 3 }, ['compose']],
    [{ compose: 2, paas: 2.009, kubernetes: 3 }, ['compose', 'paas']],
    [{ compose: 5, paas: 5, kubernetes: 5 }, ['compose', 'paas', 'kubernetes']],
  ])('of %o is %o', (each, expected) => expect(cheapestFamilies(each)).toEqual(expected))
})

describe('golden text of a dozen teams', () => {
  const teams: [string, Partial<ScenarioInputs>][] = [
    ['solo on one server', { computeSpend: 40, services: 2, engineers: 1, databases: 1 }],
    [
      'solo on Railway',
      { computeSpend: 20, services: 2, engineers: 1, paas: 'railway', currentPlatform: 'paas' },
    ],
    ['seed start-up', { computeSpend: 600, services: 5, engineers: 3 }],
    ['the defaults', {}],
    ['15 services at $5k', { computeSpend: 5000, services: 15, engineers: 8 }],
    [
      'busy shop with spikes',
      { computeSpend: 8000, services: 12, engineers: 10, peakToAverage: 5, egressGb: 5000 },
    ],
    ['four teams at $20k', { computeSpend: 20_000, services: 40, engineers: 30, teams: 4, environments: 3 }],
    [
      'platform team on EKS',
      {
        computeSpend: 60_000,
        services: 90,
        engineers: 60,
        teams: 8,
        currentPlatform: 'kubernetes',
        kubernetes: 'eks',
        compose: 'ec2',
        paas: 'ecs-express',
        kubernetesExperience: 'production',
      },
    ],
    ['99.95 % promised', { computeSpend: 3000, uptimeTarget: 99.95, downtimeCost: 5000 }],
    ['committed for three years', { computeSpend: 12_000, commitmentDiscount: 0.5, horizonMonths: 36 }],
    [
      'new to Kubernetes on Azure',
      { compose: 'azure-vm', paas: 'container-apps', kubernetes: 'aks', kubernetesExperience: 'none' },
    ],
    [
      'leaving Heroku',
      { computeSpend: 4000, services: 8, currentPlatform: 'paas', paas: 'heroku', opsHours: 12 },
    ],
    ['nothing runs yet', { currentPlatform: 'none', computeSpend: 300 }],
  ]
  it('is what a reader would be told', () => {
    const text = teams.map(([name, changed]) => {
      const { breakdowns, cheapest } = compare(scenarioWith(changed))
      const rows = Object.values(breakdowns).map(
        ({ family, platform, total, lines, opsHours, oneOffHours, gates }) => {
          const amounts = lines.map(({ id, amount }) => `${id} ${Math.round(amount)}`).join(', ')
          const notes = gates.map(({ id }) => id).join(' ')
          const hours = `${opsHours.toFixed(1)} h a month, ${Math.round(oneOffHours)} h once`
          return `  ${family} on ${platform satisfies PlatformId}: ${Math.round(total)} = ${amounts}; ${hours}${notes && `; ${notes}`}`
        },
      )
      return [`${name}: ${cheapest}`, ...rows].join('\n')
    })
    return expect(`${text.join('\n\n')}\n`).toMatchFileSnapshot('teams.txt')
  })
})
