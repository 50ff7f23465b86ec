import { useMemo } from 'preact/hooks'
import type { Family, Ranges, Scenario } from '../../model'
import { type Simulation, type Swing, sensitivity } from '../../model/uncertainty'
import { subjectName, subjectValue } from '../evidence'
import { useFormats, useWords } from '../FormatsContext'
import type { Names } from '../names'
import { tornadoWords } from '../text/en/outlook'
import { Head } from './Head'
import { percentOf } from './shares'
import { evenTicks } from './ticks'

interface TornadoProps {
  scenario: Scenario
  ranges: Ranges | undefined
  /** Of the same scenario, once there is one. */
  simulation: Simulation | null
  names: Names
  onAssumption(id: string): void
}

interface End {
  /** The value there, as it is written. */
  readonly value: string
  /** The gap there, USD a month. */
  readonly at: number
}

/** Where a tie and today are nearer to each other than this, in percent, their names stand one above the other. */
const crowded = 32

/** Which uncertain values move the gap most: each from its low to its high, the others as they are. */
export function Tornado({ scenario, ranges, simulation, names, onAssumption }: TornadoProps) {
  const words = useWords()
  const { moneyShort } = useFormats()
  const { pair, gap, swings } = useMemo(
    () => sensitivity(scenario, { ranges, simulation: simulation ?? undefined }),
    [scenario, ranges, simulation],
  )
  const [first, second] = pair
  const ends = [0, gap, ...swings.flatMap(({ gapAtLow, gapAtHigh }) => [gapAtLow, gapAtHigh])]
  const [least, most] = [Math.min(...ends), Math.max(...ends)]
  const place = (value: number) => (most > least ? ((value - least) / (most - least)) * 100 : 50)
  const isRoomy = Math.abs(place(gap) - place(0)) > crowded
  const farthest = evenTicks(least, most).at(-1) ?? 0
  return (
    <section class="tornado" aria-label={words(tornadoWords).head}>
      <Head
        title={words(tornadoWords).head}
        note={words(tornadoWords).note(names[first].short, names[second].short)}
      />
      {swings.length === 0 ? (
        <p class="help">{words(tornadoWords).none}</p>
      ) : (
        <>
          <div class="swing-row swing-marks" aria-hidden="true">
            <span class="swing-track">
              <span class="swing-mark" style={{ left: `${place(0)}%` }}>
                {words(tornadoWords).tie}
              </span>
              <span
                class={isRoomy ? 'swing-mark swing-now' : 'swing-mark swing-now swing-above'}
                style={{ left: `${place(gap)}%` }}
              >
                {words(tornadoWords).now(moneyShort(gap))}
              </span>
              {place(farthest) - place(gap) > crowded && (
                <span class="swing-mark" style={{ left: `${place(farthest)}%` }}>
                  {moneyShort(farthest)}
                </span>
              )}
            </span>
          </div>
          <ul>
            {swings.map((swing) => (
              <SwingRow
                key={swing.subject.id}
                swing={swing}
                gap={gap}
                pair={pair}
                place={place}
                names={names}
                onAssumption={onAssumption}
              />
            ))}
          </ul>
          <p class="help">{words(tornadoWords).key(names[first].short, names[second].short)}</p>
        </>
      )}
    </section>
  )
}

interface SwingRowProps {
  swing: Swing
  gap: number
  pair: readonly [Family, Family]
  place(gap: number): number
  names: Names
  onAssumption(id: string): void
}

function SwingRow({ swing, gap, pair, place, names, onAssumption }: SwingRowProps) {
  const words = useWords()
  const formats = useFormats()
  const { subject, unit, low, high, gapAtLow, gapAtHigh, explains } = swing
  const name = subjectName(subject, words)
  const text = (value: number) =>
    unit === 'fraction' ? percentOf(value, formats) : subjectValue(subject, value, unit, formats)
  const [left, right] = [
    { value: text(low), at: gapAtLow },
    { value: text(high), at: gapAtHigh },
  ].sort((a, b) => a.at - b.at) as [End, End]
  const from = Math.min(left.at, gap)
  const to = Math.max(right.at, gap)
  // Left of the tie the second of the two is cheaper, right of it the first.
  const parts = [
    { family: pair[1], from, to: Math.min(to, 0) },
    { family: pair[0], from: Math.max(from, 0), to },
  ].filter((part) => part.to > part.from)
  const lead = ({ at }: End) =>
    words(tornadoWords).lead(names[pair[at < 0 ? 1 : 0]].short, formats.money(Math.abs(at)))
  return (
    <li class="swing-row">
      <span class="swing-name">
        {subject.kind === 'assumption' ? (
          <button type="button" class="link" onClick={() => onAssumption(subject.id)}>
            {name}
          </button>
        ) : (
          name
        )}
        {explains !== null && (
          <span class="section-note">{words(tornadoWords).explains(percentOf(explains, formats))}</span>
        )}
      </span>
      <span class="swing-track">
        {parts.map((part) => (
          <span
            key={part.family}
            class={`swing-bar of-${part.family} fill-${part.family}`}
            style={{ left: `${place(part.from)}%`, width: `${place(part.to) - place(part.from)}%` }}
          />
        ))}
        <span class="swing-zero" style={{ left: `${place(0)}%` }} />
        <span class="swing-zero swing-today" style={{ left: `${place(gap)}%` }} />
        <span class="swing-end" style={{ right: `${100 - place(from)}%` }}>
          {left.value}
          <span class="unseen"> {lead(left)}</span>
        </span>
        <span class="swing-end" style={{ left: `${place(to)}%` }}>
          {right.value}
          <span class="unseen"> {lead(right)}</span>
        </span>
      </span>
    </li>
  )
}
