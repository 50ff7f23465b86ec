import { describe, expect, test } from 'vitest'
import { contains } from '../../../../src/ui/chart/layout/geometry'
import { layOutTooltip } from '../../../../src/ui/chart/layout/tooltip'
import { chartValues, type Lines, laidOut, measure, rule, textOf, usual } from '../chartValues'

const apart: Lines = { compose: [1_000, 1], paas: [3_000, 1], kubernetes: [9_000, 1] }
const inOnePlace: Lines = { compose: [1_000, 2], paas: [3_000, 1.5], kubernetes: [5_000, 1] }
const late: Lines = { compose: [1_000, 2], paas: [2_900, 3], kubernetes: [160_000, 1.15] }
const farAbove: Lines = { compose: [1_000, 1], paas: [2_000, 1.4], kubernetes: [8e10, 1] }

describe('the strip', () => {
  test.each([
    [
      'all "cheapest" where they fit',
      usual,
      'wide',
      832,
      ['Cloud Run cheapest', 'Compose cheapest', 'GKE cheapest'],
    ],
    ['else all names', usual, 'narrow', 336, ['Cloud Run', 'Compose', 'GKE']],
    ['one throughout', apart, 'narrow', 336, ['Compose cheapest']],
  ] as const)('%s', (_, lines, layout, width, captions) => {
    const { labels, frame, strip } = laidOut(chartValues(lines), layout, width)
    const below = labels.filter(({ y }) => y > frame.plot.bottom + 40)
    expect(below.map(textOf)).toEqual(captions)
    expect(strip.map(({ colour }) => colour)).toHaveLength(captions.length)
    expect(strip.at(-1)?.to).toBe(frame.plot.right)
  })

  test('its parts are 2 px apart', () => {
    const [first, second] = laidOut(chartValues(usual), 'wide', 832).strip
    expect((second?.from ?? 0) - (first?.to ?? 0)).toBeCloseTo(2)
  })
})

describe('dots', () => {
  test('two others swap: hollow', () => {
    const { breakEvens } = laidOut(chartValues(usual), 'wide', 832)
    expect(breakEvens.map(({ kind }) => kind)).toEqual(['cheapest', 'swap', 'cheapest'])
  })

  test('three crossings in one place are one dot and one value', () => {
    const { breakEvens, labels } = laidOut(chartValues(inOnePlace), 'wide', 832)
    expect(breakEvens.map(({ kind }) => kind)).toEqual(['cheapest'])
    expect(labels.filter(({ text }) => text === '$4k')).toHaveLength(1)
  })
})

describe('words beside the last dot', () => {
  test.each([
    ['right of it', usual, 1_500, 'right'],
    ['left of it at the right edge', late, 1_500, 'left'],
  ] as const)('%s', (_, lines, at, side) => {
    const { breakEvenWords, breakEvens } = laidOut(chartValues(lines, { at }), 'wide', 832)
    const last = breakEvens.findLast(({ kind }) => kind === 'cheapest')
    const [first] = breakEvenWords
    if (!last || !first) throw new Error('a dot and its words expected')
    expect(first.left > last.x ? 'right' : 'left').toBe(side)
  })

  test('right of "you" when that stands there', () => {
    const { breakEvenWords, you } = laidOut(chartValues(usual, { at: 14_000 }), 'wide', 832)
    expect(breakEvenWords[0]?.left).toBeGreaterThan(you.x)
  })

  test('without a change there is nothing to say', () => {
    expect(laidOut(chartValues(apart), 'wide', 832).breakEvenWords).toEqual([])
  })
})

describe('values at "you"', () => {
  test('the lowest below right, the others above left', () => {
    const { you } = laidOut(chartValues(usual), 'wide', 832)
    const [lowest, ...others] = you.values
    expect(lowest?.left).toBeGreaterThan(you.x)
    for (const other of others) expect(other.left + other.width).toBeLessThan(you.x)
  })

  test('one too near to the line above is left out', () => {
    const { you } = laidOut(chartValues(usual), 'narrow', 336)
    expect(you.values.map(textOf)).toEqual(['$3.5k', '$7.7k'])
    expect(you.dots).toHaveLength(3)
  })

  test.each([20, 200_000])('the pill stays inside at $%s', (at) => {
    const { you, frame } = laidOut(chartValues(usual, { at }), 'narrow', 336)
    expect(contains({ left: 0, top: 0, right: frame.box.width, bottom: 26 }, you.pill)).toBe(true)
  })
})

describe('the rule of thumb', () => {
  test.each([
    ['all of it where it fits in three lines', 'wide', 832, 1_500, 'The model agrees.'],
    ['shorter beside "you"', 'narrow', 336, 1_500, 'no Kubernetes under $5k'],
    ['right of "you" at the left edge', 'wide', 832, 25, 'The model agrees.'],
  ] as const)('%s', (_, layout, width, at, ending) => {
    const { ruleText, you, zoneEnd } = laidOut(chartValues(usual, { at, rule }), layout, width)
    expect(ruleText.map(textOf).join(' ').endsWith(ending)).toBe(true)
    for (const { left, width: wide } of ruleText) {
      expect(left > you.x || left + wide < you.x).toBe(true)
      expect(left + wide).toBeLessThan(zoneEnd ?? 0)
    }
  })
})

describe('a line off the scale', () => {
  test('is named at the edge with an arrow and its total', () => {
    const { names, frame, you } = laidOut(chartValues(farAbove), 'medium', 464)
    const name = names.find(({ text }) => text.startsWith('Kubernetes'))
    expect(name?.text).toBe('Kubernetes on GKE ↑ $80,000m')
    expect(name?.y).toBeLessThan(frame.plot.top + 20)
    expect(you.dots).toHaveLength(2)
  })
})

describe('the tooltip', () => {
  const values = chartValues(usual)
  const layout = laidOut(values, 'narrow', 336)
  const pointedAt = (value: number, y: number | null, isTouch = false) =>
    layOutTooltip(
      { value, y, isTouch },
      { compose: 1_563, paas: 1_264, kubernetes: 6_670 },
      layout,
      values,
      measure,
    )

  test('the cheapest first, the gap last', () => {
    expect(pointedAt(30, 150).texts.map(textOf)).toEqual([
      '$30 of compute a month',
      'Cloud Run',
      '$1,264',
      'Compose',
      '$1,563',
      'GKE',
      '$6,670',
      '$299 between first and second',
    ])
  })

  test.each([
    [20, 40],
    [20, 300],
    [200_000, 40],
    [200_000, 300],
    [1_500, null],
  ])('stays inside at $%s and %s px', (value, y) => {
    const { width, height } = layout.frame.box
    expect(contains({ left: 0, top: 0, right: width, bottom: height }, pointedAt(value, y).box)).toBe(true)
  })

  test('is not under the finger', () => {
    expect(pointedAt(30, 250, true).box.bottom).toBeLessThan(250)
  })
})
