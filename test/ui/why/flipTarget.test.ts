import { describe, expect, it } from 'vitest'
import { cheapestFamilies, findFlips, totals } from '../../../src/model'
import { flipTarget, withSubject } from '../../../src/ui/why/flipTarget'
import { scenarioWith } from '../../model/scenarios'

const scenarios = {
  'the defaults': scenarioWith({}),
  'a platform team': scenarioWith({ computeSpend: 20_000, services: 40, engineers: 25, teams: 4 }),
  'given hours': scenarioWith({ opsHours: 40, currentPlatform: 'paas' }),
}

describe.each(Object.entries(scenarios))('where a flip goes, with %s', (_, scenario) => {
  const flips = [...findFlips(scenario)].filter((found) => found.at !== null)

  it('changes the answer as it says', () => {
    expect(flips.length).toBeGreaterThan(5)
    for (const flip of flips) {
      const there = withSubject(scenario, flip.subject, flipTarget(scenario, flip))
      expect(cheapestFamilies(totals(there)), flip.subject.id).toEqual([flip.cheapestThen])
    }
  })

  it('is beyond the exact value and near it', () => {
    for (const flip of flips) {
      const { now, goTo } = flip
      const target = flipTarget(scenario, flip)
      expect((target - goTo) * Math.sign(goTo - now), flip.subject.id).toBeGreaterThanOrEqual(0)
      expect(Math.abs(target - goTo), flip.subject.id).toBeLessThanOrEqual(0.011 * Math.abs(goTo))
    }
  })
})
