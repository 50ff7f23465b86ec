// Where does each line carry its name when there is room right of the plot?
import { families } from '../../../model'
import type { ChartValues } from '../values'
import type { Frame } from './frame'
import { clamp } from './geometry'
import { type Leader, type LineNames, lineName, nameHeight } from './lineName'
import type { LinePath } from './linePath'
import { spread } from './spread'
import { type Measure, write } from './text'

const namesLeft = 16
const overhang = 8

const endOf = ({ ys }: LinePath): number => ys.at(-1) ?? 0

/** Names begin 16 right of the plot; 148 is their room, more where they are longer. */
export const besideRoom = (values: ChartValues, highest: number, measure: Measure): number =>
  Math.ceil(
    Math.max(
      148,
      ...families.map(
        (family) => namesLeft + measure(lineName(family, 'full', 'last', values, highest), 'labelStrong'),
      ),
    ),
  )

export function namesBeside(
  paths: readonly LinePath[],
  values: ChartValues,
  { plot }: Frame,
  highest: number,
  measure: Measure,
): LineNames {
  const fromAbove = [...paths].sort((a, b) => endOf(a) - endOf(b))
  const wanted = fromAbove.map((path) => ({
    at: clamp(endOf(path), plot.top, plot.bottom),
    size: nameHeight,
  }))
  const middles = spread(wanted, 0, plot.top - overhang, plot.bottom + overhang) ?? []
  const leaders = fromAbove.map(({ family }, index): Leader => {
    const from = wanted[index]?.at ?? plot.bottom
    const y = middles[index] ?? from
    const { right } = plot
    return {
      family,
      points: [
        { x: right + 1, y: from },
        { x: right + 5, y },
        { x: right + 12, y },
      ],
    }
  })
  const texts = fromAbove.map(({ family }, index) =>
    write(measure, {
      text: lineName(family, 'full', 'last', values, highest),
      x: plot.right + namesLeft,
      y: middles[index] ?? plot.bottom,
      style: 'labelStrong',
      colour: `${family}-text`,
    }),
  )
  return { texts, leaders }
}
