import { useMemo, useRef, useState } from 'preact/hooks'
import { type CostDriver, costDrivers, type Scenario } from '../../model'
import { winnerMapInSlices } from '../../model/uncertainty'
import { useWords } from '../FormatsContext'
import { Select } from '../inputs/Select'
import type { Names } from '../names'
import { inputWords } from '../text/en/inputs'
import { mapWords } from '../text/en/outlook'
import { useNearViewport } from '../useNearViewport'
import { Head } from './Head'
import { MapPicture } from './MapPicture'
import { useWork } from './useWork'
import { Waiting } from './Waiting'

type Sides = readonly [x: CostDriver, y: CostDriver]

/** Daily users change no cost, so they have no borders. */
const pickable = costDrivers.filter((driver) => driver !== 'dailyActiveUsers')

/** The map stays the same while only the reader's point on it moves; given ops hours move along, so then it does not. */
function mapKey({ inputs, overrides }: Scenario, [x, y]: Sides): string {
  const others = inputs.opsHours === null ? { ...inputs, [x]: null, [y]: null } : inputs
  return JSON.stringify([x, y, others, overrides])
}

/** Who is cheapest where, over two inputs of choice. */
export function WinnerMapView({ scenario, names }: { scenario: Scenario; names: Names }) {
  const words = useWords()
  const [[x, y], setSides] = useState<Sides>(['computeSpend', 'services'])
  const place = useRef<HTMLElement>(null)
  const isNear = useNearViewport(place)
  const key = mapKey(scenario, [x, y])
  const basis = useRef({ key, scenario })
  if (basis.current.key !== key) basis.current = { key, scenario }
  const { scenario: drawnFor } = basis.current
  const begin = useMemo(() => () => winnerMapInSlices(drawnFor, x, y), [drawnFor, x, y])
  const work = useWork(isNear ? begin : null)
  const { result: map, isUpdating } = work
  const isShown = map !== null && map.x.driver === x && map.y.driver === y
  const pick = (
    label: string,
    value: CostDriver,
    other: CostDriver,
    choose: (driver: CostDriver) => void,
  ) => (
    <Select
      label={label}
      value={value}
      onChoose={(chosen) => {
        const driver = pickable.find((each) => each === chosen)
        if (driver) choose(driver)
      }}
    >
      {pickable
        .filter((driver) => driver !== other)
        .map((driver) => (
          <option key={driver} value={driver}>
            {words(inputWords)[driver].label}
          </option>
        ))}
    </Select>
  )
  return (
    <section class="winners" aria-label={words(mapWords).head} ref={place}>
      <Head title={words(mapWords).head} note={words(mapWords).note} />
      <div class="map-pickers">
        {pick(words(mapWords).across, x, y, (driver) => setSides([driver, y]))}
        <span aria-hidden="true">×</span>
        {pick(words(mapWords).up, y, x, (driver) => setSides([x, driver]))}
      </div>
      {isShown && (
        <div data-stale={isUpdating}>
          <MapPicture map={map} scenario={scenario} names={names} />
        </div>
      )}
      <Waiting work={work} what={words(mapWords).head} />
    </section>
  )
}
