import {
  type CheapestChanges,
  type CostDriver,
  type Family,
  families,
  familyPairs,
  inputs,
  type Totals,
} from '../../../src/model'
import type { AxisScale, PairBreakEvens } from '../../../src/store'
import type { ChartValues } from '../../../src/ui/chart'
import type { ChartLayoutName } from '../../../src/ui/chart/layout/frame'
import { type ChartLayout, layOut } from '../../../src/ui/chart/layout/layOut'
import { layOutLines } from '../../../src/ui/chart/layout/layOutLines'
import type { Measure } from '../../../src/ui/chart/layout/text'
import { chartWords } from '../../../src/ui/text/en/chart'
import { createFormats } from '../../../src/ui/text/format'

/** Every letter 7 px wide. */
export const measure: Measure = (text) => text.length * 7

const named = (title: string, full: string, short: string) => ({ title, full, short, strip: short })
const names = {
  compose: named('Compose on Google Compute Engine', 'Compose on GCE', 'Compose'),
  paas: named('Cloud Run', 'Cloud Run', 'Cloud Run'),
  kubernetes: named('Kubernetes on GKE', 'Kubernetes on GKE', 'GKE'),
}

/** What a platform costs at nothing, and for each unit of the driver. */
export type Line = readonly [fixed: number, slope: number]
export type Lines = Readonly<Record<Family, Line>>

export interface Situation {
  readonly driver?: CostDriver
  readonly scale?: AxisScale
  readonly at?: number
  readonly rule?: ChartValues['rule']
}

const points = 60

export function chartValues(
  lines: Lines,
  { driver = 'computeSpend', scale = 'log', at = 1_500, rule = null }: Situation = {},
): ChartValues {
  const { min, max } = inputs[driver]
  const totalsAt = (value: number): Totals => {
    const cost = (family: Family) => lines[family][0] + lines[family][1] * value
    return { compose: cost('compose'), paas: cost('paas'), kubernetes: cost('kubernetes') }
  }
  const crossing = (a: Family, b: Family) => (lines[b][0] - lines[a][0]) / (lines[a][1] - lines[b][1])
  const breakEvens = familyPairs.map(([a, b]): PairBreakEvens => {
    const value = crossing(a, b)
    const [cheaperBelow, cheaperAbove] = lines[a][1] > lines[b][1] ? [a, b] : [b, a]
    return value > min && value < max
      ? {
          families: [a, b],
          breakEvens: { kind: 'crossings', crossings: [{ at: value, cheaperBelow, cheaperAbove }] },
        }
      : {
          families: [a, b],
          breakEvens: { kind: 'none', cheaper: totalsAt(min)[a] < totalsAt(min)[b] ? a : b },
        }
  })
  const borders = breakEvens
    .flatMap(({ breakEvens: found }) =>
      found.kind === 'crossings' ? found.crossings.map((each) => each.at) : [],
    )
    .sort((a, b) => a - b)
  const cheapestBetween = (from: number, to: number) => {
    const totals = totalsAt((from + to) / 2)
    return families.reduce((least, family) => (totals[family] < totals[least] ? family : least))
  }
  const reigns = [min, ...borders].map((from, index) => cheapestBetween(from, borders[index] ?? max))
  const found = borders.map((border, index) => ({
    at: border,
    cheapestBelow: reigns[index] ?? 'compose',
    cheapestAbove: reigns[index + 1] ?? 'compose',
  }))
  const kept = found.filter(({ cheapestBelow, cheapestAbove }) => cheapestBelow !== cheapestAbove)
  const changes: CheapestChanges =
    kept.length > 0 ? { kind: 'changes', changes: kept } : { kind: 'none', cheapest: reigns[0] ?? 'compose' }
  const even = Array.from({ length: points + 1 }, (_, index) => {
    const share = index / points
    return scale === 'log' ? min * (max / min) ** share : min + (max - min) * share
  })
  const values = [...even, ...borders].sort((a, b) => a - b)
  const along = values.map(totalsAt)
  return {
    values,
    totals: {
      compose: along.map(({ compose }) => compose),
      paas: along.map(({ paas }) => paas),
      kubernetes: along.map(({ kubernetes }) => kubernetes),
    },
    driver,
    scale,
    at,
    atTotals: totalsAt(at),
    breakEvens,
    changes,
    pins: [],
    names,
    rule,
    words: chartWords.english,
    formats: createFormats({ locale: 'en-US' }),
  }
}

/** Much as the defaults are: the cheapest changes at $450 and $9.7k, two others swap at $5.3k. */
export const usual: Lines = { compose: [1_500, 1.3], paas: [1_200, 1.9], kubernetes: [6_500, 0.79] }

export const rule = {
  zoneEnd: 5_000,
  texts: [
    'Rule of thumb: under $5k a month Kubernetes likely costs more time than it saves. The model agrees.',
    'Rule of thumb: no Kubernetes under $5k. The model agrees.',
    'Rule of thumb: no Kubernetes under $5k',
  ],
}

const heights: Record<ChartLayoutName, number> = { narrow: 332, medium: 456, wide: 520 }

export function laidOut(values: ChartValues, layout: ChartLayoutName, width: number): ChartLayout {
  const lines = layOutLines(values, { width, height: heights[layout] }, layout, measure)
  return layOut(lines, values, measure)
}

export const textOf = ({ text }: { text: string }): string => text
