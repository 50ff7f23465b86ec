import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  bridge,
  byDistance,
  cheapestFamilies,
  compare,
  complexity,
  defaultScenario,
  type Flip,
  findFlip,
  findFlips,
  flipSubjects,
  inputs,
  judgeRuleOfThumb,
  leanings,
  memberAt,
  memberIds,
  type Scenario,
  type ScenarioInputs,
  type SignalId,
  signals,
  totals,
  withInput,
} from '../../../src/model'
import { anyScenario, scenarioWith } from '../scenarios'

describe('bridge', () => {
  it('adds up to the difference, largest step first', () => {
    fc.assert(
      fc.property(anyScenario, (scenario) => {
        const { compose, kubernetes } = compare(scenario).breakdowns
        const steps = bridge(compose, kubernetes)
        const sum = steps.reduce((total, { amount }) => total + amount, 0)
        expect(sum).toBeCloseTo(kubernetes.total - compose.total, 4)
        const sizes = steps.map(({ amount }) => Math.abs(amount))
        expect(sizes).toEqual([...sizes].sort((a, b) => b - a))
        expect(sizes.every((size) => size > 0)).toBe(true)
      }),
    )
  })
  it('leads from Compose to Kubernetes by people first', () => {
    const { compose, kubernetes } = compare(defaultScenario).breakdowns
    const rounded = bridge(compose, kubernetes).map(({ line, amount }) => [line, Math.round(amount)])
    expect(rounded).toEqual([
      ['operations', 2792],
      ['transition', 1745],
      ['compute', -236],
      ['databases', 60],
      ['platformFees', 15],
      ['downtime', -8],
    ])
  })
})

describe('flips', () => {
  const set = (scenario: Scenario, { subject }: Flip, value: number): Scenario =>
    subject.kind === 'input'
      ? withInput(scenario, subject.id, value as never)
      : { ...scenario, overrides: { ...scenario.overrides, [subject.id]: value } }

  const settle = (scenario: Scenario) => cheapestFamilies(totals(scenario))

  it('of the defaults are the nearest first', () => {
    const found = [...findFlips(defaultScenario)].sort(byDistance).filter((flip) => flip.at !== null)
    expect(found.slice(0, 3).map(({ subject }) => subject.id)).toEqual([
      'packing.compose',
      'packing.paas',
      'commitmentDiscount',
    ])
    expect(found.find(({ subject }) => subject.id === 'services')).toMatchObject({
      now: 6,
      at: 20,
      cheapestThen: 'paas',
    })
    expect(found.find(({ subject }) => subject.id === 'opsHours')?.now).toBeCloseTo(18.54, 2)
  })

  it('flip the verdict where they are set, and a hair before they do not', () => {
    fc.assert(
      fc.property(anyScenario, fc.constantFrom(...flipSubjects), (scenario, subject) => {
        const flip = findFlip(scenario, subject)
        fc.pre(flip.at !== null && settle(scenario).length === 1)
        // Where the reader's own value is no number yet, or outside its range, there is no "before".
        fc.pre(Math.abs(flip.goTo - flip.now) > 1e-6 * Math.abs(flip.now))
        expect(settle(set(scenario, flip, flip.goTo))).toEqual([flip.cheapestThen])
        const isCounted = subject.kind === 'input' && inputs[subject.id].kind === 'count'
        const hair = isCounted ? 1 : 2 * Math.abs(flip.goTo - flip.at) + 1e-9 * Math.abs(flip.at)
        const before = flip.goTo + (flip.now > flip.goTo ? hair : -hair)
        fc.pre(isCounted || Math.abs(before - flip.now) < Math.abs(flip.at - flip.now))
        expect(settle(set(scenario, flip, before))).not.toEqual([flip.cheapestThen])
      }),
      { numRuns: 150 },
    )
  }, 60_000)
})

describe('signals', () => {
  const met = (changed: Partial<ScenarioInputs>) => {
    const scenario = scenarioWith(changed)
    return signals(scenario, compare(scenario)).flatMap(({ id, isMet }) => (isMet ? [id] : []))
  }
  it('number as many as the article has: seven, seven and six', () => {
    const each = signals(defaultScenario, compare(defaultScenario))
    const counts = leanings.map((leaning) => each.filter((signal) => signal.leaning === leaning).length)
    expect(counts).toEqual([7, 7, 6])
  })
  it('of the defaults', () => expect(met({})).toEqual(['fewContainers', 'fewUsers', 'severalServices']))
  const cases: [SignalId, Partial<ScenarioInputs>, Partial<ScenarioInputs>][] = [
    ['findingFit', { findingFit: true }, {}],
    ['iterationFirst', { findingFit: true }, {}],
    ['velocityFirst', { findingFit: true }, {}],
    ['oneServer', { computeSpend: 453 }, { computeSpend: 454 }],
    ['oneServer', { computeSpend: 200, environments: 2 }, { computeSpend: 950, environments: 2 }],
    ['smallTeam', { engineers: 3 }, { engineers: 4 }],
    ['fewContainers', { services: 8, databases: 1 }, { services: 9, databases: 1 }],
    ['fewUsers', { dailyActiveUsers: 9_999 }, { dailyActiveUsers: 10_000 }],
    ['paasDoesIt', { currentPlatform: 'paas' }, {}],
    ['paasGivesIt', { currentPlatform: 'paas' }, {}],
    ['severalServices', { services: 5 }, { services: 4 }],
    ['realSpikes', { peakToAverage: 3 }, { peakToAverage: 2.9 }],
    ['highUptime', { uptimeTarget: 99.91 }, { uptimeTarget: 99.9 }],
    ['severalTeams', { teams: 2 }, { teams: 1 }],
    ['progressiveDelivery', { progressiveDelivery: true }, {}],
    ['manyUsers', { dailyActiveUsers: 100_000 }, { dailyActiveUsers: 99_999 }],
    ['billPaysForPacking', { computeSpend: 9_600 }, { computeSpend: 9_400 }],
    ['nobodyHasRunIt', { kubernetesExperience: 'none' }, { kubernetesExperience: 'some' }],
    ['soloOrSmall', { engineers: 3 }, { engineers: 4 }],
    ['monolith', { services: 3 }, { services: 4 }],
    ['looksGood', { services: 4 }, { services: 5 }],
  ]
  it.each(cases)('%s is met by %o and not by %o', (id, changed, otherwise) => {
    expect(met(changed)).toContain(id)
    expect(met(otherwise)).not.toContain(id)
  })
})

describe('the rule of thumb', () => {
  it.each([
    [{}, 'agrees'],
    [{ computeSpend: 5_000 }, 'silent'],
    [{ services: 15 }, 'silent'],
    // Nothing saved in money, but no time lost either: the rule's reason does not hold.
    [
      {
        computeSpend: 4_900,
        services: 1,
        currentPlatform: 'kubernetes',
        opsHours: 0,
        paas: 'railway',
        kubernetes: 'eks',
        kubernetesExperience: 'production',
      },
      'disagrees',
    ],
    [
      { computeSpend: 4_900, currentPlatform: 'kubernetes', engineers: 1, kubernetes: 'gke-autopilot' },
      'disagrees',
    ],
  ] as const)('%o: %s', (changed, verdict) => {
    const scenario = scenarioWith(changed)
    expect(judgeRuleOfThumb(scenario, compare(scenario)).verdict).toBe(verdict)
  })
  it('names the hours that decide', () => {
    const { extraOpsHours, extraOneOffHours } = judgeRuleOfThumb(defaultScenario, compare(defaultScenario))
    expect(extraOpsHours).toBeCloseTo(47.93 - 18.54, 2)
    expect(extraOneOffHours).toBeCloseTo(440.8, 9)
  })
})

describe('complexity', () => {
  const of = (changed: Partial<ScenarioInputs>, family: 'compose' | 'paas' | 'kubernetes') => {
    const scenario = scenarioWith(changed)
    return complexity(scenario, compare(scenario).breakdowns[family])
  }
  it('counts the first year', () => {
    const { once, monthly, firstYear } = of({}, 'kubernetes')
    expect(once).toBeCloseTo(440.8, 9)
    expect(firstYear).toBe(once + 12 * monthly)
  })
  it('leaves to the vendor what the vendor does', () => {
    expect(of({}, 'kubernetes').takesOn).toContain('nodes')
    expect(of({ kubernetes: 'gke-autopilot' }, 'kubernetes').takesOn).not.toContain('nodes')
    expect(of({ databases: 0 }, 'compose').takesOn).not.toContain('backups')
  })
  it('gives back what a platform says it does', () => {
    expect(of({}, 'paas').givesBack).toContain('scaleToZero')
    expect(of({ paas: 'heroku' }, 'paas').givesBack).toEqual(['rollingUpdates'])
    expect(of({}, 'compose').givesBack).toEqual([])
  })
})

describe('members', () => {
  const passedAt = (platform: string) => {
    const id = memberIds.find((each) => each.platform === platform)
    const found = id && memberAt(defaultScenario, id).againstCluster
    return found?.kind === 'crossings'
      ? found.crossings.map(({ at }) => Math.round(at / 100) * 100)
      : found?.kind
  }
  it('are all eighteen, three of them chosen', () => {
    const each = memberIds.map((id) => memberAt(defaultScenario, id))
    expect(each).toHaveLength(18)
    expect(each.flatMap(({ isChosen, platform }) => (isChosen ? [platform] : []))).toEqual([
      'gce',
      'cloud-run',
      'gke',
    ])
  })
  it('show the PaaS answer as the range it is', () => {
    expect(passedAt('container-apps')).toEqual([2200])
    expect(passedAt('cloud-run')).toEqual([5400])
    expect(passedAt('railway')).toBe('none')
  })
})
