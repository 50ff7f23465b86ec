import { describe, expect, it } from 'vitest'
import { type OverrideId, prices } from '../../../src/model'
import { createFormats } from '../../../src/ui'
import { assumptionIds, isFree, itemOf, priceIds } from '../../../src/ui/assumptions/items'
import { fieldText, readOverride, stepOverride } from '../../../src/ui/assumptions/overrideText'
import { wordsFrom } from '../../../src/ui/text/words'

const words = wordsFrom()

const english = createFormats({ locale: 'en-US' })
const german = createFormats({ locale: 'de-DE', currency: 'EUR', usdRate: 0.9 })

it.each([
  ['dollars', english],
  ['euros', german],
])('what is shown, typed again, is the same, in %s', (_, formats) => {
  for (const item of [...assumptionIds, ...priceIds].map((id) => itemOf(id, words))) {
    const { reading } = readOverride(item, fieldText(item, item.value, formats), formats)
    expect(reading, item.id).toEqual({ kind: 'value', value: expect.closeTo(item.value, 9) })
  }
})

describe('a share', () => {
  const read = (typed: string) => readOverride(itemOf('packing.paas', words), typed, english)

  it.each(['60', '60%', '60 %', '60.0', '60 percent'])('of 60 % may be typed as %s', (typed) => {
    expect(read(typed).reading).toEqual({ kind: 'value', value: 0.6 })
  })

  it('typed as 0.6 is 0.6 %, and told what was probably meant', () => {
    expect(read('0.6').reading).toMatchObject({
      kind: 'unfinished',
      message: expect.stringContaining('for 60\u00a0% type 60.'),
    })
  })
})

describe('what goes too far', () => {
  const read = (id: OverrideId, typed: string) => readOverride(itemOf(id, words), typed, english)

  it('names itself and its range, and can be insisted on', () => {
    const { reading, beyond } = read('opsHours.kubernetes.basePerCluster', '400')
    expect(reading).toEqual({
      kind: 'wrong',
      message: 'Hours for the first cluster is plausible from 10 h a month to 60 h a month.',
    })
    expect(beyond).toBe(400)
  })

  it('may still grow while it is too small', () => {
    expect(read('opsHours.kubernetes.basePerCluster', '4').reading.kind).toBe('unfinished')
  })

  it('cannot be insisted on where the sums end', () => {
    expect(read('packing.compose', '120').beyond).toBeNull()
    expect(read('opsHours.kubernetes.basePerCluster', '-4').beyond).toBeNull()
  })
})

describe('an arrow key', () => {
  it.each([
    ['packing.compose', 0.55, 1, 'step', 0.555],
    ['opsHours.kubernetes.basePerCluster', 32, 1, 'step', 33],
    ['opsHours.kubernetes.basePerCluster', 32, -1, 'page', 22],
    ['opsHours.kubernetes.basePerCluster', 60, 1, 'step', 60],
    ['kubernetes.minNodes', 2, 1, 'step', 3],
    ['eks-cluster-standard', 0.1, -1, 'step', 0.099],
  ] as const)('moves %s from %d by one in direction %i (%s) to %d', (id, from, direction, size, to) => {
    expect(stepOverride(itemOf(id, words), from, direction, size)).toBe(to)
  })
})

it('finds only AKS Free to be free', () => {
  expect(priceIds.filter((id) => isFree(itemOf(id, words)))).toEqual(['aks-free'])
  expect(prices['aks-free'].price).toBe(0)
})
