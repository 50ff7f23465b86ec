// Who is cheapest where? The strip along the axis and the words under it.
import type { Family } from '../../../model'
import type { ColourName } from '../palette'
import type { ChartValues } from '../values'
import type { Axis } from './axis'
import type { Frame } from './frame'
import { type Measure, type TextMark, write } from './text'

export interface StripPart {
  readonly from: number
  readonly to: number
  readonly colour: ColourName
}

interface Reign {
  readonly family: Family | null
  readonly from: number
  readonly to: number
}

const captionsBelow = 44
const betweenParts = 2
const betweenCaptions = 10

function reigns({ changes }: ChartValues, axis: Axis, { plot }: Frame): Reign[] {
  if (changes.kind !== 'changes') {
    return [{ family: changes.kind === 'tie' ? null : changes.cheapest, from: plot.left, to: plot.right }]
  }
  const edges = [plot.left, ...changes.changes.map(({ at }) => axis.toPixel(at)), plot.right]
  const families = [
    changes.changes[0]?.cheapestBelow ?? null,
    ...changes.changes.map((change) => change.cheapestAbove),
  ]
  return families.map((family, index) => ({
    family,
    from: edges[index] ?? plot.left,
    to: edges[index + 1] ?? plot.right,
  }))
}

/** A caption may end where the next begins, and the last one at the edge of the chart. */
function captions(
  parts: readonly Reign[],
  text: (family: Family) => string,
  values: ChartValues,
  frame: Frame,
  measure: Measure,
) {
  return parts.map(({ family, from }, index) => {
    const next = parts[index + 1]
    const caption = write(measure, {
      text: family ? text(family) : values.words.tie,
      x: index === 0 ? from : from + betweenParts / 2,
      y: frame.plot.bottom + captionsBelow,
      style: 'smallStrong',
      colour: family ? `${family}-text` : 'muted',
    })
    const end = next ? next.from - betweenCaptions : frame.box.width
    return { caption, fits: caption.left + caption.width <= end }
  })
}

export function strip(values: ChartValues, axis: Axis, frame: Frame, measure: Measure) {
  const all = reigns(values, axis, frame)
  const parts = all.map(
    ({ family, from, to }, index): StripPart => ({
      from: index === 0 ? from : from + betweenParts / 2,
      to: index === all.length - 1 ? to : to - betweenParts / 2,
      colour: family ?? 'faint',
    }),
  )
  const { names, words } = values
  const long = captions(all, (family) => words.cheapest(names[family].strip), values, frame, measure)
  const chosen = long.every(({ fits }) => fits)
    ? long
    : captions(all, (family) => names[family].strip, values, frame, measure)
  const texts: TextMark[] = chosen.filter(({ fits }) => fits).map(({ caption }) => caption)
  return { parts: parts.filter(({ from, to }) => to > from), texts }
}
