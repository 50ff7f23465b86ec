import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { costDrivers, inputs } from '../../../../src/model'
import { contains, touches } from '../../../../src/ui/chart/layout/geometry'
import { textsOf } from '../../../../src/ui/chart/layout/layOut'
import { runsThrough } from '../../../../src/ui/chart/layout/linePath'
import { boxOf } from '../../../../src/ui/chart/layout/text'
import { chartValues, type Line, laidOut, rule, textOf, usual } from '../chartValues'

const line = fc.tuple(fc.integer({ min: 0, max: 1_000_000 }), fc.double({ min: 0.001, max: 20, noNaN: true }))
const situations = fc.record({
  lines: fc.record({ compose: line, paas: line, kubernetes: line }),
  driver: fc.constantFrom(...costDrivers),
  scale: fc.constantFrom('log' as const, 'linear' as const),
  share: fc.double({ min: 0, max: 1, noNaN: true }),
  layout: fc.constantFrom(['narrow', 280], ['narrow', 336], ['medium', 464], ['medium', 680], [
    'wide',
    832,
  ] as const),
})

const laidOutAt = ({
  lines,
  driver,
  scale,
  share,
  layout,
}: typeof situations extends fc.Arbitrary<infer S> ? S : never) => {
  const { min, max } = inputs[driver]
  const at = min + (max - min) * share ** 3
  const ruled = { ...rule, zoneEnd: min + (max - min) / 10 }
  const values = chartValues(lines as Record<'compose' | 'paas' | 'kubernetes', Line>, {
    driver,
    scale: min > 0 ? scale : 'linear',
    at,
    rule: ruled,
  })
  const [name, width] = layout as ['narrow' | 'medium' | 'wide', number]
  return laidOut(values, name, width)
}

describe('whatever is shown', () => {
  test('no two words touch', () => {
    fc.assert(
      fc.property(situations, (situation) => {
        const texts = textsOf(laidOutAt(situation))
        const pairs = texts.flatMap((text, index) =>
          texts.slice(index + 1).map((other) => [text, other] as const),
        )
        const touching = pairs.filter(([text, other]) => touches(boxOf(text), boxOf(other)))
        expect(touching.map(([text, other]) => `${text.text} / ${other.text}`)).toEqual([])
      }),
      { numRuns: 300 },
    )
  })

  test('nothing leaves the box', () => {
    fc.assert(
      fc.property(situations, (situation) => {
        const layout = laidOutAt(situation)
        const { width, height } = layout.frame.box
        const box = { left: 0, top: 0, right: width, bottom: height }
        expect(
          textsOf(layout)
            .filter((text) => !contains(box, boxOf(text)))
            .map(textOf),
        ).toEqual([])
        expect(contains(box, layout.you.pill)).toBe(true)
      }),
      { numRuns: 300 },
    )
  })

  test('no line runs through a word in the plot', () => {
    fc.assert(
      fc.property(situations, (situation) => {
        const { names, ruleText, breakEvenWords, you, paths, frame } = laidOutAt(situation)
        const inside = [...names, ...ruleText, ...breakEvenWords, ...you.values]
          .filter(({ left }) => left < frame.plot.right)
          .filter((text) => paths.some((path) => runsThrough(path, boxOf(text))))
        expect(inside.map(textOf)).toEqual([])
      }),
      { numRuns: 300 },
    )
  })
})

describe('the usual chart', () => {
  test('wide: names beside the plot, all in order, the unit once', () => {
    const layout = laidOut(chartValues(usual, { rule }), 'wide', 832)
    expect(layout.names.map(textOf)).toEqual(['Cloud Run', 'Compose on GCE', 'Kubernetes on GKE'])
    expect(layout.labels.map(textOf)).toContain('$200k a month')
    expect(layout.breakEvenWords.map(textOf)).toEqual([
      'Kubernetes pays from $9.8k',
      'beats Cloud Run from $4.8k',
    ])
    expect(layout.you.values.map(textOf)).toEqual(['$3.5k', '$4.1k', '$7.7k'])
  })

  test('medium: names in the plot, the lower of two close ones below its line', () => {
    const { names, paths } = laidOut(chartValues(usual), 'medium', 464)
    const yOf = (family: string) => paths.find((path) => path.family === family)?.ys[0] ?? 0
    const nameOf = (text: string) => names.find((name) => name.text === text)?.y ?? 0
    expect(nameOf('Kubernetes on GKE')).toBeLessThan(yOf('kubernetes'))
    expect(nameOf('Compose on GCE')).toBeLessThan(yOf('compose'))
    expect(nameOf('Cloud Run')).toBeGreaterThan(yOf('paas'))
  })

  test('medium: the axis of totals starts lower to make room for that', () => {
    expect(laidOut(chartValues(usual), 'wide', 832).y.min).toBe(1_000)
    expect(laidOut(chartValues(usual), 'medium', 464).y.min).toBe(500)
  })

  test('narrow: short names, short words, only dots where the cheapest changes', () => {
    const { names, breakEvens, breakEvenWords } = laidOut(chartValues(usual), 'narrow', 336)
    expect(names.map(textOf).sort()).toEqual(['Cloud Run', 'Compose', 'GKE'])
    expect(breakEvens.map(({ kind }) => kind)).toEqual(['cheapest', 'cheapest'])
    expect(breakEvenWords.map(textOf).join(' ')).toBe('GKE pays from $9.8k')
  })

  test('too little room for a wide chart: names move inside', () => {
    expect(laidOut(chartValues(usual), 'wide', 480).frame.layout).toBe('medium')
  })
})
