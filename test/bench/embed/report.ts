// The peers in two tables, and whether the calculator is what a guest should be: early, and without a trace of harm.

import { cpus } from 'node:os'
import { median } from '../statistics'
import { type Counts, type Left, mounts } from './counts'
import { conditions, type EmbedReport, policy, type Result } from './measure'
import { calculator, type Peer, peers, versionOf } from './peers'
import type { Moments } from './watchPage'

const moments = ['painted', 'usable', 'drawn'] as const

export const typical = ({ moments }: Result, condition: number, moment: keyof Moments): number =>
  median((moments[condition] ?? []).map((found) => found[moment]))

export function tables({ results }: EmbedReport): string {
  const times = results.map((result) => [
    nameOf(result),
    ...conditions.flatMap((_, index) => moments.map((moment) => ms(typical(result, index, moment)))),
  ])
  const counts = results.map((result) => [nameOf(result), ...cellsOf(result.counts)])
  return [
    table(['ms', ...conditions.flatMap(({ name }) => [`${name}: to be seen`, 'usable', 'chart'])], times),
    table(['', 'gzipped', 'heap', 'layout shift', 'CSP violations', `left of ${mounts} removed`], counts),
  ].join('\n\n')
}

function table(head: string[], rows: string[][]): string {
  const line = (cells: string[]) => `| ${cells.join(' | ')} |`
  return [line(head), `|---|${'---:|'.repeat(head.length - 1)}`, ...rows.map(line)].join('\n')
}

function nameOf({ id }: Result): string {
  const peer = peers.find((peer) => peer.id === id)
  return peer ? `${peer.name} ${versionOf(peer)}`.trim() : `**${calculator.name}**`
}

const ms = (value: number) => Math.round(value).toLocaleString('en')

const cellsOf = ({ bytes, heapBytes, shift, violations, left }: Counts) => [
  `${(bytes / 1_024).toFixed(1)} KB`,
  `${(heapBytes / 1_048_576).toFixed(1)} MB`,
  shift.toFixed(3),
  `${violations}`,
  leftText(left),
]

export const leftText = (left: Left): string =>
  Object.entries(left)
    .filter(([, count]) => count > 0)
    .map(([what, count]) => `${count} ${what}`)
    .join(', ') || '0'

export function machine({ browser, rounds }: EmbedReport): string {
  const [first] = cpus()
  const date = new Date().toISOString().slice(0, 10)
  return [
    `Measured ${date} with Node ${process.versions.node} and Chromium ${browser} on ${cpus().length} cores of ${first?.model.trim()}: medians of`,
    `${rounds} rounds in which all took turns, in milliseconds since the page asked for the script. All draw the calculator's three lines in a`,
    'place kept free for them, each bundled by Vite as its documentation advises, sent gzipped, without a cache;',
    'the link adds no delay of its own. *Usable* is the first',
    'frame in which a slider has changed the answer: the verdict of the calculator, the drawn lines of the others. The policy was',
    `\`${policy}\`; a style that is refused may still leave a chart.`,
  ].join('\n')
}

/** Milliseconds and bytes depend on the machine and on what each can do, so only these count. */
export function failures({ results, isUsableWithoutChart }: EmbedReport): string[] {
  const ours = results.find(({ id }) => id === calculator.id)
  if (!ours) return ['The calculator was not measured']
  const { shift, violations, left } = ours.counts
  return [
    ...conditions.flatMap(({ name }, index) =>
      earlierPeers(results, ours, index).map((text) => `${name}: ${text}`),
    ),
    ...(shift.toFixed(3) === '0.000' ? [] : [`The calculator moves the page by ${shift.toFixed(3)}`]),
    ...(violations === 0 ? [] : [`The calculator breaks the policy ${violations} times`]),
    ...(leftText(left) === '0' ? [] : [`The calculator leaves ${leftText(left)} behind`]),
    ...(isUsableWithoutChart ? [] : ['No slider answers before the code of the chart has come']),
  ]
}

function earlierPeers(results: Result[], ours: Result, condition: number): string[] {
  const isEarlier = ({ id, mayBeFirst }: Peer) => {
    const theirs = results.find((result) => result.id === id)
    return !mayBeFirst && !(theirs && ratio(ours, theirs, condition) < 1)
  }
  return peers.filter(isEarlier).map((peer) => `${peer.name} is usable before the calculator`)
}

const ratio = (ours: Result, theirs: Result, condition: number) =>
  typical(ours, condition, 'usable') / typical(theirs, condition, 'usable')
