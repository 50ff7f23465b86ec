// What does Lighthouse make of the pages, and is each good enough?

import { cpus } from 'node:os'
import { median } from '../bench/statistics'

export const categories = ['performance', 'accessibility', 'best-practices', 'seo'] as const
export type Scores = Readonly<Record<(typeof categories)[number], number>>

export const forms = ['mobile', 'desktop'] as const
export type Form = (typeof forms)[number]

export interface Looked {
  readonly page: string
  readonly form: Form
  /** Of each look; out of a hundred. */
  readonly scores: readonly Scores[]
}

/** A page has to reach it in each category. */
export const least = 95

export const typical = ({ scores }: Looked): Scores =>
  Object.fromEntries(
    categories.map((id) => [id, median(scores.map((each) => each[id]))]),
  ) as unknown as Scores

export function table(looked: readonly Looked[]): string {
  const rows = looked.map((each) => {
    const scores = typical(each)
    return `| \`${each.page}\`, ${each.form} | ${categories.map((id) => scores[id]).join(' | ')} |`
  })
  return [
    '| | performance | accessibility | best practices | SEO |',
    '|---|---:|---:|---:|---:|',
    ...rows,
  ].join('\n')
}

export const failures = (looked: readonly Looked[]): string[] =>
  looked.flatMap((each) => {
    const scores = typical(each)
    return categories
      .filter((id) => scores[id] < least)
      .map((id) => `${each.page}, ${each.form}: ${id} is ${scores[id]}, below ${least}`)
  })

export interface Conditions {
  readonly lighthouse: string
  readonly browser: string
  readonly runs: number
  /** Lighthouse's own measure of the processor at each look: from 1,500 on, a desktop with nothing else to do. */
  readonly speeds: readonly number[]
}

export function conditions({ lighthouse, browser, runs, speeds }: Conditions): string {
  const [first] = cpus()
  const date = new Date().toISOString().slice(0, 10)
  return [
    `Measured ${date} with Lighthouse ${lighthouse} and Chromium ${browser} on ${cpus().length} cores of ${first?.model.trim()}: medians of`,
    `${runs} looks at the built site, sent gzipped from the same machine; mobile with the network and the four times slower processor`,
    `that Lighthouse simulates. By its own index the processor came to ${Math.round(median(speeds)).toLocaleString('en')}; a desktop with nothing else to do has 1,500 or more.`,
  ].join('\n')
}
