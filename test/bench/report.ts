// The benchmark in one table, and whether it holds: the calculator may take half as long again as its chart alone.

import { cpus } from 'node:os'
import type { DragReport, DragTimes } from './dragTimes'
import type { EngineSpeeds } from './engineSpeeds'
import type { OutlookTimes } from './outlookTimes'
import { median, quantile } from './statistics'

const mostTimesBare = 1.5
/** What need not follow every step of a drag follows at rest, so panels cost little more than their place on the page. */
const mostTimesClosed = 1.3
const longestTaskAllowed = 50

const ms = (value: number) => `${value.toFixed(1)} ms`
const aSecond = (value: number) => `${Number(value.toPrecision(2)).toLocaleString('en')} a second`

const openedRatio = ({ opened, calculator }: DragTimes) =>
  opened ? median(opened.steps) / median(calculator.steps) : Number.NaN
const ratioOf = ({ calculator, bare }: DragTimes) => median(calculator.steps) / median(bare.steps)

export function table(engine: EngineSpeeds, { times }: DragReport, outlook: OutlookTimes[]): string {
  const rows = [
    ['`compare`', aSecond(engine.compare), '', ''],
    ['`totals`', aSecond(engine.totals), '', ''],
    ...engine.charts.map(({ driver, estimated, given }) => [
      `A whole chart over \`${driver}\`; with ops hours given`,
      `${ms(estimated)}; ${ms(given)}`,
      '',
      '',
    ]),
    ...times.flatMap((drag) => dragRows(drag)),
    ['Longest task of these drags', ms(longestTask(times)), '', ''],
    ...outlook.flatMap(({ name, draws, map, longestTask }) => [
      [`2,000 draws with their break-evens, ${name}`, ms(draws), '', ''],
      [`The map of winners, ${name}`, ms(map), '', ''],
      [`Longest task of both, ${name}`, ms(longestTask), '', ''],
    ]),
  ]
  const lines = rows.map((cells) => `| ${cells.join(' | ')} |`)
  return ['| | calculator | Chart.js alone | ratio |', '|---|---:|---:|---:|', ...lines].join('\n')
}

function dragRows(drag: DragTimes): string[][] {
  const name = `A step of the slider: ${drag.name}${drag.throttling > 1 ? `, processor slowed ${drag.throttling} ×` : ''}`
  const row = [
    name,
    inSteps(drag.calculator.steps),
    inSteps(drag.bare.steps),
    `${ratioOf(drag).toFixed(2)} ×`,
  ]
  if (!drag.opened) return [row]
  const opened = [
    `${name}, all panels open`,
    inSteps(drag.opened.steps),
    '',
    `${openedRatio(drag).toFixed(2)} × closed`,
  ]
  return [row, opened]
}

const inSteps = (steps: number[]) => `${ms(median(steps))} (95 % under ${ms(quantile(steps, 0.95))})`

/** Slowed down it says nothing about a real computer. */
const longestTask = (times: DragTimes[]) =>
  Math.max(
    ...times.filter(({ throttling }) => throttling === 1).map(({ calculator }) => calculator.longestTask),
  )

export function machine({ browser }: DragReport): string {
  const [first] = cpus()
  const date = new Date().toISOString().slice(0, 10)
  return [
    `Measured ${date} with Node ${process.versions.node} and Chromium ${browser} on ${cpus().length} cores of ${first?.model.trim()},`,
    'medians. A whole chart is 200 points of three lines, the break-evens of every two and the changes of the cheapest.',
    'A step is the processor time of the main thread from one input event to the next, frame included, over three drags of 100',
    'steps, by turns with the chart alone: Chart.js draws the same lines on a canvas of the same size, with axes of its own. Draws',
    'and map are processor time of the main thread from opening the section until they are shown, all else in it included.',
  ].join('\n')
}

/** Speeds depend on the machine, so only these count. */
export function failures({ times }: DragReport, outlook: OutlookTimes[]): string[] {
  const slow = times.filter((drag) => ratioOf(drag) > mostTimesBare)
  const crowded = times.filter((drag) => openedRatio(drag) > mostTimesClosed)
  const longest = Math.max(longestTask(times), ...outlook.map((each) => each.longestTask))
  return [
    ...slow.map(
      (drag) =>
        `${drag.name} at ${drag.throttling} × takes ${ratioOf(drag).toFixed(2)} times as long as the chart alone, more than ${mostTimesBare}`,
    ),
    ...crowded.map(
      (drag) =>
        `${drag.name} at ${drag.throttling} × takes ${openedRatio(drag).toFixed(2)} times as long with all panels open, more than ${mostTimesClosed}`,
    ),
    ...(longest > longestTaskAllowed
      ? [`A task takes ${ms(longest)}, more than ${longestTaskAllowed} ms`]
      : []),
  ]
}
