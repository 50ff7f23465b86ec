import type { TargetedPointerEvent } from 'preact'
import { useId, useRef, useState } from 'preact/hooks'
import { families, type Scenario } from '../../model'
import { hereOf, type MapPoint, type WinnerMap } from '../../model/uncertainty'
import { useFormats, useWords } from '../FormatsContext'
import type { Names } from '../names'
import { useActions, useStore } from '../StoreContext'
import { chartWords } from '../text/en/chart'
import { mapWords } from '../text/en/outlook'
import type { Formats } from '../text/format'
import { MapGround } from './MapGround'
import { MapTable } from './MapTable'
import { movedTo, percentAt, pointAt, rounded, shareOf, stepOf } from './mapDrawing'

interface MapPictureProps {
  map: WinnerMap
  scenario: Scenario
  names: Names
}

const headAt = (map: WinnerMap, point: MapPoint, { words, driverValue }: Formats): [string, string] => {
  const at = (side: 'x' | 'y') => {
    const { driver } = map[side]
    return words(chartWords).headings[driver](driverValue(driver, point[side]))
  }
  return [at('x'), at('y')]
}

/** What is known of a point: its totals, cheapest first. */
function sentenceAt(
  map: WinnerMap,
  point: MapPoint,
  names: Names,
  formats: Formats,
  [x, y] = headAt(map, point, formats),
): string {
  const { totals } = map.placeAt(point.x, point.y)
  const ordered = [...families].sort((a, b) => totals[a] - totals[b])
  const costs = ordered.map((family) => `${names[family].short} ${formats.money(totals[family])}`)
  return formats.words(mapWords).place(x, y, costs.join(', '))
}

/** What it costs at the place that is pointed at, or where the reader is. */
function MapPlaceTotals({ map, point, names }: { map: WinnerMap; point: MapPoint; names: Names }) {
  const formats = useFormats()
  const { totals } = map.placeAt(point.x, point.y)
  return (
    <div class="map-place" aria-hidden="true">
      <p class="map-place-head">{headAt(map, point, formats).join(', ')}</p>
      {[...families]
        .sort((a, b) => totals[a] - totals[b])
        .map((family) => (
          <p key={family} class="map-place-row">
            <span class={`name of-${family}`}>{names[family].full}</span>
            <span>{formats.money(totals[family])}</span>
          </p>
        ))}
    </div>
  )
}

/** The areas with the reader's own point on them, which can be dragged, and what a place costs. */
export function MapPicture({ map, scenario, names }: MapPictureProps) {
  const words = useWords()
  const formats = useFormats()
  const extras = useStore((state) => state.extras)
  const { load } = useActions()
  const box = useRef<HTMLDivElement>(null)
  const [hovered, setHovered] = useState<MapPoint | null>(null)
  const [dragged, setDragged] = useState<MapPoint | null>(null)
  const help = useId()
  const here = dragged ?? hereOf(map, scenario)

  const said = (side: 'x' | 'y', point: MapPoint) => {
    const { driver } = map[side]
    return words(chartWords).amount(driver, formats.driverValue(driver, point[side]))
  }
  const pointUnder = ({ clientX, clientY }: TargetedPointerEvent<Element>): MapPoint => {
    const { left, top, width, height } = (box.current as HTMLDivElement).getBoundingClientRect()
    return rounded(map, pointAt(map, (clientX - left) / width, (clientY - top) / height))
  }
  /** Both inputs are one step to undo. */
  const goTo = (point: MapPoint) => {
    const { costDriver: _, ...rest } = extras
    const moved = movedTo(map, scenario, point)
    if (moved) load(moved, rest)
  }
  return (
    <div class="map-pair">
      <div class="map">
        <div
          class="map-box"
          ref={box}
          onPointerMove={(event) => setHovered(pointUnder(event))}
          onPointerLeave={() => setHovered(null)}
        >
          <MapGround map={map} names={names} />
          <button
            type="button"
            class="map-you"
            style={percentAt(map, here)}
            aria-label={sentenceAt(map, here, names, formats, [
              words(mapWords).youAt(said('x', here)),
              said('y', here),
            ])}
            aria-describedby={help}
            onKeyDown={(event) => {
              const next = stepOf(map, here, event.key)
              if (!next) return
              event.preventDefault()
              goTo(next)
            }}
            onPointerDown={(event) => {
              if (event.button !== 0) return
              event.currentTarget.setPointerCapture(event.pointerId)
              setDragged(here)
            }}
            onPointerMove={(event) => dragged && setDragged(pointUnder(event))}
            onPointerUp={() => {
              if (dragged) goTo(dragged)
              setDragged(null)
            }}
            onPointerCancel={() => setDragged(null)}
          >
            <span class={shareOf(map, here).left > 0.8 ? 'map-you-label map-you-before' : 'map-you-label'}>
              <span class="if-roomy">
                {words(mapWords).youAt(said('x', here))} <br />
                {said('y', here)}
              </span>
              <span class="if-narrow">{words(mapWords).you}</span>
            </span>
          </button>
        </div>
      </div>
      <div class="map-beside">
        <MapPlaceTotals map={map} point={dragged ?? hovered ?? here} names={names} />
        <p class="help" id={help}>
          {words(mapWords).keys}
        </p>
        <MapTable map={map} names={names} />
      </div>
      <p class="unseen" role="status">
        {sentenceAt(map, hereOf(map, scenario), names, formats)}
      </p>
    </div>
  )
}
