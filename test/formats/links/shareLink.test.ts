import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { isLink, parseLink, shareLink } from '../../../src/formats/links'
import { displayNames, inputOfName, linkNames, overrideIds } from '../../../src/formats/links/linkNames'
import {
  assumptions,
  defaultScenario,
  modelVersion,
  type OverrideId,
  plausibleRange,
  type Scenario,
} from '../../../src/model'
import { anyScenario } from '../anyScenarioFile'

const page = 'https://example.org/k8s-break-even/'
const queryOf = (scenario: Scenario) => shareLink(page, scenario).slice(page.length)

const read = (link: string, models?: Parameters<typeof parseLink>[1]) => {
  const result = parseLink(link, models)
  if (!result.ok) throw new Error(JSON.stringify(result.problems))
  return result
}

const problemsOf = (link: string) => {
  const result = parseLink(link)
  return result.ok ? [] : result.problems
}

/** With every assumption and price changed to a number of as many digits as there can be. */
const crowdedScenario = fc
  .tuple(
    anyScenario,
    fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { minLength: 200, maxLength: 200 }),
  )
  .map(([{ inputs }, shares]): Scenario => {
    const overrides = overrideIds.map((id, index) => {
      const { low, high } = plausibleRange(id)
      const value = Math.min(high, low + (shares[index] ?? 0) * (high - low)) + 0
      return [id, index % 3 === 0 && id in assumptions ? { value, outsideRange: true } : value]
    })
    return { inputs, overrides: Object.fromEntries(overrides) }
  })

describe('a link', () => {
  test('says only what differs, by the names of attributes and files', () => {
    const scenario: Scenario = {
      inputs: {
        ...defaultScenario.inputs,
        computeSpend: 5000,
        opsHours: 40.5,
        findingFit: true,
        paas: 'fly',
      },
      overrides: { 'packing.paas': 0.7, 'packing.compose': { value: 0.99, outsideRange: true } },
    }
    expect(shareLink(`${page}?old#hash`, scenario, 'services')).toBe(
      `${page}#v=1&model=${modelVersion}&compute-spend=5000&ops-hours=40.5&finding-fit=true&paas=fly` +
        '&packing.compose=0.99-beyond&packing.paas=0.7&cost-driver=services',
    )
  })

  test('has a name for each thing, and each name once', () => {
    const names = [...Object.values(linkNames), ...inputOfName.keys(), ...overrideIds, ...displayNames]
    expect(new Set(names).size).toBe(names.length)
  })

  test('comes back as the scenario it was made of, and is made of it again', () => {
    fc.assert(
      fc.property(fc.oneof(anyScenario, crowdedScenario), (scenario) => {
        const query = queryOf(scenario)
        const again = read(query)
        expect(again.scenario).toEqual(scenario)
        expect(again.today).toBe(again.scenario)
        expect(queryOf(again.scenario)).toBe(query)
      }),
      { numRuns: 500 },
    )
  })

  test('is under 2,000 characters whatever the scenario, the address of the page included', () => {
    fc.assert(
      fc.property(crowdedScenario, (scenario) => {
        expect(queryOf(scenario).length).toBeLessThan(1_800)
      }),
    )
  })

  test('is readable for any inputs with a dozen overrides', () => {
    fc.assert(
      fc.property(anyScenario, (scenario) => {
        expect(queryOf(scenario)).not.toContain('packed=')
      }),
    )
  })
})

describe('a link by hand', () => {
  test('may stand in the query, leave versions out and bring names of others', () => {
    const result = read('?services=15&utm_source=mail&theme=dark&finding-fit')
    expect(result.scenario.inputs).toEqual({ ...defaultScenario.inputs, services: 15, findingFit: true })
    expect(result.ignored).toEqual(['utm_source'])
  })

  test('leaves hours to the estimate by a word', () => {
    expect(read('#v=1&ops-hours=estimated').scenario.inputs.opsHours).toBeNull()
  })

  test.each([
    ['', false],
    ['#stories', false],
    ['?utm_source=mail', false],
    ['#v=1', true],
    ['?services=3', true],
    // Cut off on its way.
    ['#compute-spe', true],
    ['#v=1&model=2026-11&compute-spe', true],
    ['#com', false],
  ])('%j: is one is %s', (text, is) => {
    expect(isLink(text)).toBe(is)
  })
})

describe('what is refused', () => {
  test.each([
    ['v=2&services=3', 'v', 'newer'],
    ['v=one', 'v', 'must be 1'],
    ['v=1&services=201', 'services', '1 to 200 services'],
    ['v=1&services=3&services=4', 'services', 'twice'],
    ['v=1&compute-spend=', 'compute-spend', 'compute-spend must be a number'],
    ['v=1&compute-spend=1e999', 'compute-spend', 'from 20 to'],
    ['v=1&paas=gke', 'paas', 'cloud-run'],
    ['v=1&servises=3', 'servises', 'did you mean services?'],
    ['v=1&packing.pass=0.5', 'packing.pass', 'did you mean packing.paas?'],
    ['v=1&packing.paas=0.99', 'packing.paas', '0.4 to 0.85'],
    ['v=1&packing.paas=9-beyond', 'packing.paas', 'must be a number'],
    ['v=1&cost-driver=paas', 'cost-driver', 'must be one of the inputs'],
    ['v=1&packed=AAAA', 'packed', 'cut off'],
    ['v=1&packed=%', 'packed', 'cut off'],
    ['v=1&model=2000-01-01&packed=AAAA', 'packed', 'does not know'],
    [`v=1&a=${'x'.repeat(9_000)}`, 'link', 'longer than'],
  ])('%s', (link, field, says) => {
    expect(problemsOf(link)).toEqual([{ field, message: expect.stringContaining(says) }])
  })

  test('a thousand links with something changed never throw, and name what is wrong or mean a whole scenario', () => {
    const whole = queryOf({
      inputs: { ...defaultScenario.inputs, services: 15, opsHours: 40.5, paas: 'fly', findingFit: true },
      overrides: { 'packing.paas': 0.7, 'packing.compose': { value: 0.99, outsideRange: true } },
    })
    const [crowded = ''] = fc.sample(crowdedScenario, { numRuns: 1, seed: 7 }).map(queryOf)
    const damaged = (link: string) =>
      fc
        .tuple(fc.nat(link.length), fc.nat(12), fc.string({ maxLength: 8 }))
        .map(([at, length, text]) => link.slice(0, at) + text + link.slice(at + length))
    fc.assert(
      fc.property(fc.oneof(damaged(whole), damaged(crowded)), (link) => {
        const result = parseLink(link)
        if (result.ok) {
          expect(read(queryOf(result.scenario)).scenario).toEqual(result.scenario)
          return
        }
        expect(result.problems.length).toBeGreaterThan(0)
        for (const { field, message } of result.problems) {
          expect(field).not.toBe('')
          expect(message.length).toBeGreaterThan(10)
        }
      }),
      { numRuns: 1_000 },
    )
  })
})

describe('a link of an earlier version of the model', () => {
  const earlier = {
    version: '2025-01-01',
    inputs: { services: 4, horizonMonths: 36 },
    values: { 'packing.paas': 0.6, 'packing.compose': 0.97 } as Partial<Record<OverrideId, number>>,
  }
  const link = 'v=1&model=2025-01-01&services=9&packing.paas=0.5'

  test('means what it meant, and what it would mean today', () => {
    const result = read(link, [earlier])
    expect(result.isKnownModel).toBe(true)
    expect(result.scenario).toEqual({
      inputs: { ...defaultScenario.inputs, services: 9, horizonMonths: 36 },
      overrides: { 'packing.paas': 0.5, 'packing.compose': { value: 0.97, outsideRange: true } },
    })
    expect(result.today).toEqual({
      inputs: { ...defaultScenario.inputs, services: 9 },
      overrides: { 'packing.paas': 0.5 },
    })
  })

  test('tells what has changed since, but for what it says itself', () => {
    expect(read(link, [earlier]).changes).toEqual([
      { id: 'horizonMonths', before: 36, now: defaultScenario.inputs.horizonMonths },
      { id: 'packing.compose', before: 0.97, now: assumptions['packing.compose'].value },
    ])
  })

  test('is read with the figures of today, and says so, where nobody knows those of then', () => {
    const result = read('v=1&model=1999-01-01&services=9', [earlier])
    expect(result).toMatchObject({ isKnownModel: false, modelVersion: '1999-01-01', changes: [] })
    expect(result.scenario).toBe(result.today)
  })

  test('may hold packed values in an order of its own', () => {
    const [scenario = defaultScenario] = fc.sample(crowdedScenario, { numRuns: 1, seed: 3 })
    const packed = queryOf(scenario).replace(modelVersion, earlier.version)
    expect(read(packed, [{ ...earlier, overrideIds }]).scenario).toEqual(scenario)
    const reversed = { ...earlier, overrideIds: overrideIds.toReversed() }
    const result = parseLink(packed, [reversed])
    expect(result.ok && result.scenario).not.toEqual(scenario)
  })
})
