import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { quantileOf, type Spread, uniforms } from '../../../src/model/uncertainty/draws'

/** sfc32 once more, in whole numbers without end, as its author describes it. */
function sfc32(a: bigint, b: bigint, c: bigint, counter: bigint) {
  const keep = (value: bigint) => value & 0xffffffffn
  return () => {
    const drawn = keep(a + b + counter)
    counter = keep(counter + 1n)
    a = b ^ (b >> 9n)
    b = keep(c + (c << 3n))
    c = keep((keep(c << 21n) | (c >> 11n)) + drawn)
    return drawn
  }
}

function fnv1a(text: string) {
  let hash = 0x811c9dc5n
  for (const byte of new TextEncoder().encode(text))
    hash = ((hash ^ BigInt(byte)) * 0x01000193n) & 0xffffffffn
  return hash
}

describe('the stream of one name', () => {
  it('is sfc32, begun with the seed and the hash of the name', () => {
    fc.assert(
      fc.property(fc.nat(4_294_967_295), fc.constantFrom('packing.paas', 'services', ''), (seed, name) => {
        const reference = sfc32(BigInt(seed), fnv1a(name), 0n, 1n)
        for (let warmUp = 0; warmUp < 15; warmUp++) reference()
        const next = uniforms(seed, name)
        for (let i = 0; i < 50; i++) expect(next()).toBe((Number(reference()) + 0.5) / 2 ** 32)
      }),
    )
  })

  it('begins like this, on every machine', () => {
    const next = uniforms(1, 'packing.paas')
    expect(Array.from({ length: 4 }, () => Math.floor(next() * 2 ** 32))).toMatchInlineSnapshot(`
      [
        3763914656,
        757083541,
        1756747238,
        2155622696,
      ]
    `)
  })

  it('is even: each tenth holds a tenth, give or take five standard errors', () => {
    const next = uniforms(7, 'packing.paas')
    const draws = 20_000
    const tenths = new Array(10).fill(0)
    for (let i = 0; i < draws; i++) tenths[Math.floor(next() * 10)]++
    for (const count of tenths) expect(Math.abs(count - draws / 10)).toBeLessThan(5 * Math.sqrt(draws * 0.09))
  })

  it('has nothing to do with that of another name', () => {
    const [one, other] = [uniforms(7, 'packing.paas'), uniforms(7, 'packing.compose')]
    const draws = 20_000
    let product = 0
    for (let i = 0; i < draws; i++) product += (one() - 0.5) * (other() - 0.5)
    // Each factor has the variance 1/12, so their correlation has the standard error 1/√draws.
    expect(Math.abs((product / draws) * 12)).toBeLessThan(5 / Math.sqrt(draws))
  })
})

const anySpread: fc.Arbitrary<Spread> = fc
  .tuple(...[0, 1, 2].map(() => fc.double({ min: 0, max: 1e6, noNaN: true })))
  .map((values) => {
    const [low, value, high] = values.sort((a, b) => a - b) as [number, number, number]
    return { low, value, high, isCounted: false }
  })

describe('quantiles of a spread', () => {
  it('integrate the density: straight from nothing at the ends to the value, half of it on each side', () => {
    const spread = { low: 2, value: 4, high: 10, isCounted: false }
    const steps = 200_000
    const width = (spread.high - spread.low) / steps
    const density = (x: number) =>
      x < 4 ? (x - spread.low) / (4 - spread.low) ** 2 : (spread.high - x) / (spread.high - 4) ** 2
    let below = 0
    for (let i = 0; i < steps; i++) {
      below += density(spread.low + (i + 0.5) * width) * width
      if (i % 20_000 === 19_999 && i < steps - 1) {
        expect(quantileOf(spread, below)).toBeCloseTo(spread.low + (i + 1) * width, 4)
      }
    }
    expect(below).toBeCloseTo(1, 6)
  })

  it('stay within the ends, rise with the share, and have the value in the middle', () => {
    const share = fc.double({ min: 0, max: 1, noNaN: true })
    fc.assert(
      fc.property(anySpread, share, share, (spread, a, b) => {
        const [first, second] = [quantileOf(spread, Math.min(a, b)), quantileOf(spread, Math.max(a, b))]
        const slack = 1e-9 * spread.high
        expect(first).toBeGreaterThanOrEqual(spread.low - slack)
        expect(second).toBeLessThanOrEqual(spread.high + slack)
        expect(first).toBeLessThanOrEqual(second + slack)
        expect(Math.abs(quantileOf(spread, 0.5) - spread.value)).toBeLessThanOrEqual(slack)
      }),
    )
  })

  it('are the value itself where there is no range', () => {
    fc.assert(
      fc.property(
        fc.double({ noNaN: true, min: 0, max: 1e6 }),
        fc.double({ min: 0, max: 1, noNaN: true }),
        (value, share) => {
          expect(quantileOf({ low: value, value, high: value, isCounted: false }, share)).toBe(value)
        },
      ),
    )
  })

  it('are whole numbers for a count', () => {
    const services = { low: 3, value: 6, high: 8, isCounted: true }
    expect([0, 0.1, 0.3, 0.5, 0.8, 0.99, 1].map((share) => quantileOf(services, share))).toEqual([
      3, 4, 5, 6, 7, 8, 8,
    ])
  })
})
