import { useMemo } from 'preact/hooks'
import type { Family, Scenario } from '../../model'
import { type Simulation, valueNow } from '../../model/uncertainty'
import { FamilyName } from '../FamilyName'
import { useFormats, useWords } from '../FormatsContext'
import type { Names } from '../names'
import { chartWords } from '../text/en/chart'
import { paysWords } from '../text/en/outlook'
import { BreakEvenWhisker } from './BreakEvenWhisker'
import { breakEvenSentence } from './breakEvenSentence'
import { Head } from './Head'
import { namePlaces } from './namePlaces'
import { type PaysLines, paysLines } from './paysLines'
import { bandOutline, driverSide, moneySide, pointText, type Side } from './sides'
import { TickLabels } from './TickLabels'

interface WherePaysProps {
  scenario: Scenario
  /** Of the same scenario, along a driver. */
  simulation: Simulation
  names: Names
}

/** A reader would ask why the two differ. */
const isFar = (middle: number, at: number) => Math.abs(middle - at) > at / 10

/** Values of the axis nearer than this to a break-even's own, in percent, give way to it. */
const crowded = 12
/** A shorter stretch of the strip has no room for a name, in percent. */
const [leastNamed, leastOnPhones] = [14, 35]

function sidesOf({ points }: PaysLines, { bands }: Simulation, shown: readonly Family[], x: Side) {
  const costs = [
    ...points.flatMap(({ totals }) => shown.map((family) => totals[family])),
    ...bands.flatMap(({ totals }) => shown.flatMap((family) => [totals[family].p10, totals[family].p90])),
  ]
  return [x, moneySide(Math.min(...costs), Math.max(...costs))] as const
}

/** Kubernetes and whom it has to beat along the chart's driver: their lines, most draws round them, and where most break even. */
export function WherePays({ scenario, simulation, names }: WherePaysProps) {
  const words = useWords()
  const formats = useFormats()
  const { driver, kubernetesPays } = simulation
  const here = driver && valueNow(scenario, { kind: 'input', id: driver })
  const drawn = useMemo(() => {
    if (!driver || here === null) return null
    const lines = paysLines(scenario, driver, here)
    const shown = [lines.rival, 'kubernetes'] as const
    return { lines, shown, sides: sidesOf(lines, simulation, shown, driverSide(driver)) }
  }, [scenario, simulation, driver, here])
  if (!drawn || !driver || here === null || !kubernetesPays) return null
  const { lines, shown, sides } = drawn
  const [x, y] = sides
  const at = (value: number) => formats.driverValue(driver, value)
  const last = lines.points.at(-1)?.totals
  const places = namePlaces(shown.map((family) => ({ family, top: 100 - y.place(last?.[family] ?? 0) })))
  const middle = kubernetesPays.band?.p50 ?? lines.at ?? 0
  const head = words(paysWords).head(names.kubernetes.short)
  const isClear = (tick: number) => lines.at === null || Math.abs(x.place(tick) - x.place(lines.at)) > crowded
  return (
    <section aria-label={head}>
      <Head title={head} note={words(paysWords).note(names[lines.third].short)} />
      <div class="plot pays-plot" aria-hidden="true">
        <TickLabels side={y} text={formats.moneyShort} />
        <svg class="plot-lines" viewBox="0 0 100 100" preserveAspectRatio="none" aria-hidden="true">
          {shown.map((family) => (
            <polygon
              key={family}
              class={`plot-band of-${family}`}
              points={bandOutline(simulation.bands, family, sides)}
            />
          ))}
          {shown.map((family) => (
            <polyline
              key={family}
              class={`plot-line of-${family} dash-${family}`}
              points={lines.points.map((point) => pointText(sides, point.at, point.totals[family])).join(' ')}
            />
          ))}
        </svg>
        {lines.at !== null && (
          <span
            class="plot-drop"
            style={{ left: `${x.place(lines.at)}%`, height: `${y.place(lines.meets)}%` }}
          >
            <span class="plot-dot" />
          </span>
        )}
        <BreakEvenWhisker range={kubernetesPays} x={x} at={at} />
        <span class="plot-you" style={{ left: `${x.place(here)}%` }}>
          <span class={x.place(here) > 85 ? 'pill pill-before' : 'pill'}>
            {words(chartWords).you(at(here))}
          </span>
        </span>
        {lines.strip.map(({ family, from, to }) => {
          const [left, right] = [x.place(from), x.place(to)]
          return (
            <span
              key={from}
              class={`plot-stretch of-${family}`}
              style={{ left: `${left}%`, width: `${right - left}%` }}
            >
              <span class={`stretch-bar fill-${family}`} />
              {right - left >= leastNamed && (
                <span class={right - left < leastOnPhones ? 'name if-roomy' : 'name'}>
                  {names[family].strip}
                </span>
              )}
            </span>
          )
        })}
        {x.ticks.filter(isClear).map((tick, index, { length }) => (
          <span key={tick} class="plot-x" style={{ left: `${x.place(tick)}%` }}>
            {at(tick)}
            {index === length - 1 && <span class="if-roomy"> {words(chartWords).units[driver]}</span>}
          </span>
        ))}
        {lines.at !== null && (
          <span class="plot-x plot-value" style={{ left: `${x.place(lines.at)}%` }}>
            {at(lines.at)}
          </span>
        )}
        {places.map(({ family, top }) => (
          <span key={family} class={`plot-name name of-${family}`} style={{ top: `${top}%` }}>
            <FamilyName names={names[family]} />
          </span>
        ))}
      </div>
      <p class="range-sentence">
        {breakEvenSentence(kubernetesPays, driver, names.kubernetes.full, formats)}
        {lines.at !== null && isFar(middle, lines.at) && (
          <> {words(paysWords).atValues(at(lines.at), middle > lines.at)}</>
        )}
      </p>
    </section>
  )
}
