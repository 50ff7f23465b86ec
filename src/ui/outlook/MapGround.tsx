import { useId } from 'preact/hooks'
import { families, ruleOfThumb } from '../../model'
import type { MapRegion, WinnerMap } from '../../model/uncertainty'
import { useFormats, useWords } from '../FormatsContext'
import type { Names } from '../names'
import { chartWords } from '../text/en/chart'
import { inputWords } from '../text/en/inputs'
import { mapWords } from '../text/en/outlook'
import { percentAt, pointsOf, ruleCorner, size, ticksOf } from './mapDrawing'

/** A smaller area has no room for its name; the sentence beside it and the table have it. */
const leastNamed = 0.03

/** The largest of each family: areas of one family may lie side by side. */
const namedRegions = (regions: readonly MapRegion[]): MapRegion[] =>
  families.flatMap((family) => {
    const [largest] = regions
      .filter((region) => region.family === family && region.area >= leastNamed)
      .sort((a, b) => b.area - a.area)
    return largest ? [largest] : []
  })

/** Areas, borders, names, axes and the article's rule; a screen reader has the table. */
export function MapGround({ map, names }: { map: WinnerMap; names: Names }) {
  const words = useWords()
  const { driverValue } = useFormats()
  const id = useId()
  const { x, y, regions, borders } = map
  const corner = ruleCorner(map)
  return (
    <div aria-hidden="true">
      <svg class="map-areas" viewBox={`0 0 ${size.width} ${size.height}`} aria-hidden="true">
        <defs>
          <pattern id={`${id}-paas`} class="of-paas" width="4" height="4" patternUnits="userSpaceOnUse">
            <path class="map-lines" d="M0 2H4" />
          </pattern>
          <pattern
            id={`${id}-kubernetes`}
            class="of-kubernetes"
            width="4"
            height="4"
            patternUnits="userSpaceOnUse"
          >
            <circle class="map-dots" cx="2" cy="2" r="0.55" />
          </pattern>
        </defs>
        {regions.map(({ family, outline }, index) => (
          <g key={index} class={`of-${family}`}>
            <polygon class="map-area" points={pointsOf(map, outline)} />
            {family !== 'compose' && (
              <polygon fill={`url(#${id}-${family})`} points={pointsOf(map, outline)} />
            )}
          </g>
        ))}
        {borders.map(({ points }, index) => (
          <polyline key={index} class="map-border" points={pointsOf(map, points)} />
        ))}
        {corner && (
          <polyline
            class="map-rule"
            points={pointsOf(map, [{ x: x.min / 2, y: corner.y }, corner, { x: corner.x, y: y.min / 2 }])}
          />
        )}
      </svg>
      {namedRegions(regions).map(({ family, label }) => (
        <span key={family} class={`map-name name of-${family}`} style={percentAt(map, label)}>
          <span class="if-roomy">{words(chartWords).cheapest(names[family].short)}</span>
          <span class="if-narrow">{names[family].short}</span>
        </span>
      ))}
      {corner && (
        <span
          class="map-rule-name"
          style={{ ...percentAt(map, { x: x.min, y: corner.y }), maxWidth: percentAt(map, corner).left }}
        >
          {words(mapWords).rule(
            driverValue('computeSpend', ruleOfThumb.computeSpend),
            driverValue('services', ruleOfThumb.services),
          )}
        </span>
      )}
      {ticksOf(x).map((tick) => (
        <span key={tick} class="plot-x" style={{ left: percentAt(map, { x: tick, y: y.min }).left }}>
          {driverValue(x.driver, tick)}
        </span>
      ))}
      {ticksOf(y).map((tick) => (
        <span key={tick} class="map-y" style={{ top: percentAt(map, { x: x.min, y: tick }).top }}>
          {driverValue(y.driver, tick)}
        </span>
      ))}
      <span class="map-side map-up">{words(inputWords)[y.driver].noun} ↑</span>
      <span class="map-side map-across">{words(inputWords)[x.driver].noun} →</span>
    </div>
  )
}
