import type { TargetedPointerEvent } from 'preact'
import { useId, useRef, useState } from 'preact/hooks'
import { families, type Scenario, withInput } from '../../model'
import type { MapPoint, WinnerMap } from '../../model/uncertainty'
import { useFormats, useWords } from '../FormatsContext'
import type { Names } from '../names'
import { useActions, useStore } from '../StoreContext'
import { chartWords } from '../text/en/chart'
import { mapWords } from '../text/en/outlook'
import type { Formats } from '../text/format'
import { MapGround } from './MapGround'
import { hereOf, percentAt, pointAt, rounded, stepOf } from './mapDrawing'

interface MapPictureProps {
  map: WinnerMap
  scenario: Scenario
  names: Names
}

/** What is known of a point: its totals, cheapest first. */
function sentenceAt(map: WinnerMap, point: MapPoint, names: Names, formats: Formats): string {
  const { totals } = map.placeAt(point.x, point.y)
  const at = (side: 'x' | 'y') =>
    formats.words(chartWords).headings[map[side].driver](formats.driverValue(map[side].driver, point[side]))
  const ordered = [...families].sort((a, b) => totals[a] - totals[b])
  const costs = ordered.map((family) => `${names[family].short} ${formats.money(totals[family])}`)
  return formats.words(mapWords).place(at('x'), at('y'), costs.join(', '))
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

  const pointUnder = ({ clientX, clientY }: TargetedPointerEvent<Element>): MapPoint => {
    const { left, top, width, height } = (box.current as HTMLDivElement).getBoundingClientRect()
    return rounded(map, pointAt(map, (clientX - left) / width, (clientY - top) / height))
  }
  /** Both inputs are one step to undo. */
  const goTo = ({ x, y }: MapPoint) => {
    const { costDriver: _, ...rest } = extras
    load(withInput(withInput(scenario, map.x.driver, x), map.y.driver, y), rest)
  }
  return (
    <>
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
            aria-label={`${words(mapWords).you}: ${sentenceAt(map, here, names, formats)}`}
            aria-describedby={help}
            onKeyDown={(event) => {
              const next = stepOf(map, here, event.key)
              if (!next) return
              event.preventDefault()
              goTo(next)
            }}
            onPointerDown={(event) => {
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
            <span class="map-you-label">{words(mapWords).you}</span>
          </button>
        </div>
      </div>
      <p class="map-place">{sentenceAt(map, dragged ?? hovered ?? here, names, formats)}</p>
      <p class="help" id={help}>
        {words(mapWords).keys}
      </p>
      <p class="unseen" role="status">
        {sentenceAt(map, hereOf(map, scenario), names, formats)}
      </p>
    </>
  )
}
