// When does the comparison with the peers fail, and what does it then say?

import { describe, expect, it } from 'vitest'
import type { Counts, Left } from './counts'
import { conditions, type EmbedReport, type Result } from './measure'
import { calculator, peers } from './peers'
import { failures, leftText, tables } from './report'

const nothing: Left = { charts: 0, listeners: 0, nodes: 0 }
const clean: Counts = {
  bytes: 102_400,
  heapBytes: 3_145_728,
  shift: 0,
  violations: 0,
  isDrawnUnderPolicy: true,
  left: nothing,
}

/** Three rounds, of which one was disturbed. */
const result = (id: string, usable: number, counts: Partial<Counts> = {}): Result => ({
  id,
  moments: conditions.map(() =>
    [usable, usable * 40, usable].map((usable) => ({ painted: usable, usable, drawn: usable })),
  ),
  counts: { ...clean, ...counts },
})

interface Change {
  ours?: Partial<Counts>
  usable?: number
  peer?: { id: string; usable: number }
  isUsableWithoutChart?: boolean
}

const reportWith = ({ ours = {}, usable = 500, peer, isUsableWithoutChart = true }: Change): EmbedReport => ({
  browser: '1',
  rounds: 3,
  isUsableWithoutChart,
  results: [
    result(calculator.id, usable, ours),
    ...peers.map(({ id }) => result(id, peer?.id === id ? peer.usable : 600)),
  ],
})

describe('the comparison with the peers', () => {
  it('holds when all peers are later and nothing is broken', () => {
    expect(failures(reportWith({}))).toEqual([])
  })

  it.each(['uplot', 'svg'])('lets %s be earlier', (id) => {
    expect(failures(reportWith({ peer: { id, usable: 100 } }))).toEqual([])
  })

  it.each([499, 500])(
    'fails on every condition when a chart library is usable after %i ms, as we are',
    (usable) => {
      expect(failures(reportWith({ peer: { id: 'plot', usable } }))).toEqual(
        conditions.map(({ name }) => `${name}: Observable Plot is usable before the calculator`),
      )
    },
  )

  it.each([
    ['the page moves', { shift: 0.0006 }, 'moves the page by 0.001'],
    ['a rule of the policy is broken', { violations: 1 }, 'breaks the policy 1 times'],
    ['charts are left', { left: { ...nothing, charts: 50 } }, 'leaves 50 charts behind'],
    ['listeners are left', { left: { ...nothing, listeners: 1 } }, 'leaves 1 listeners behind'],
  ])('fails when %s', (_, ours, said) => {
    expect(failures(reportWith({ ours }))).toEqual([`The calculator ${said}`])
  })

  it('fails when no slider answers before the code of the chart', () => {
    expect(failures(reportWith({ isUsableWithoutChart: false }))).toHaveLength(1)
  })

  it('says what is left, and that less than before is nothing', () => {
    expect(leftText({ charts: 0, listeners: 3, nodes: -2 })).toBe('3 listeners')
    expect(leftText({ charts: -1, listeners: 0, nodes: 0 })).toBe('0')
  })

  it('shows the typical round of everyone', () => {
    const text = tables(reportWith({}))
    expect(text).toContain('| **The calculator** | 500 | 500 | 500 |')
    expect(text).toContain('| **The calculator** | 100.0 KB | 3.0 MB | 0.000 | 0 | 0 |')
    for (const { name } of peers) expect(text).toContain(`| ${name}`)
  })
})
