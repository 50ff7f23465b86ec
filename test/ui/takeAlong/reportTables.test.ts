import { describe, expect, it } from 'vitest'
import { type Cell, csv, csvLocale } from '../../../src/formats'
import { compare, costLineIds, families, findBreakEvens } from '../../../src/model'
import { createCalculatorStore } from '../../../src/store'
import { reportTables } from '../../../src/ui/takeAlong/reportTables'
import { createFormats, type FormatOptions } from '../../../src/ui/text/format'

const tell = () => ({ answer: 'Answer', detail: 'Detail', facts: 'Facts' })

function tables(options: Partial<FormatOptions> = {}, prepare?: Parameters<typeof act>[1]) {
  const store = createCalculatorStore()
  act(store, prepare)
  const state = store.getState()
  return { state, rows: reportTables(state, createFormats({ locale: 'en-US', ...options }), tell) }
}

type Store = ReturnType<typeof createCalculatorStore>
function act(store: Store, prepare?: (actions: ReturnType<Store['getState']>['actions']) => void) {
  prepare?.(store.getState().actions)
}

const rowOf = (rows: Cell[][], head: string) => rows.find(([first]) => first === head) ?? []

describe('the tables for a spreadsheet', () => {
  it('have every cost line and total to the cent', () => {
    const { rows, state } = tables()
    const { breakdowns } = compare(state.scenario)
    const cents = (usd: number) => Math.round(usd * 100) / 100
    expect(rowOf(rows, 'Total')).toEqual(['Total', ...families.map((id) => cents(breakdowns[id].total))])
    const lines = rows.slice(
      rows.findIndex(([head]) => head === 'Compute'),
      rows.findIndex(([head]) => head === 'Total'),
    )
    expect(lines).toHaveLength(costLineIds.length)
    for (const [column, family] of families.entries()) {
      const sum = lines.reduce((total, line) => total + Number(line[column + 1]), 0)
      expect(sum).toBeCloseTo(breakdowns[family].total, 1)
    }
  })

  it('have every break-even', () => {
    const { rows, state } = tables()
    const found = findBreakEvens(state.scenario, 'computeSpend', ['compose', 'kubernetes'])
    if (found.kind !== 'crossings') throw new Error('There is none')
    for (const { at } of found.crossings) {
      const row = rows.find(([value]) => Math.abs(Number(value) - at) < 1e-6)
      expect(row?.slice(1)).toEqual(['Compose on GCE', 'Kubernetes on GKE'])
    }
  })

  it('are in the currency shown, shares in percent', () => {
    const dollars = tables({}, (actions) => actions.setInput('commitmentDiscount', 0.3)).rows
    const euros = tables({ currency: 'EUR', usdRate: 0.5 }).rows
    expect(rowOf(dollars, 'Compute spend')).toEqual(['Compute spend', 1500, 'USD a month'])
    expect(rowOf(dollars, 'Commitment discount')).toEqual(['Commitment discount', 30, '%'])
    expect(rowOf(euros, 'Compute spend')).toEqual(['Compute spend', 750, 'EUR a month'])
    expect(rowOf(euros, 'Total')[1]).toBeCloseTo(Number(rowOf(tables().rows, 'Total')[1]) / 2, 2)
  })

  it('tell the estimate of hours as a number, and every figure that the reader has changed', () => {
    const { rows, state } = tables({}, (actions) => actions.setOverride('packing.paas', 0.7))
    const { opsHours } = compare(state.scenario).breakdowns.compose
    const [, hours, unit] = rowOf(rows, 'Ops hours')
    expect(hours).toBeCloseTo(opsHours, 5)
    expect(unit).toBe('h a month, estimated')
    expect(rows).toContainEqual([expect.any(String), 0.7, 'fraction'])
  })

  it('have three columns more for each pin', () => {
    const { rows, state } = tables({}, (actions) => {
      const { scenario } = createCalculatorStore().getState()
      actions.load(scenario, { pins: [{ name: '=now', scenario }] })
    })
    const last = rows.at(-1) ?? []
    expect(last).toHaveLength(7)
    expect(last.slice(4)).toEqual(last.slice(1, 4))
    expect(csv(rows, csvLocale('en'))).toContain(",'=now: Compose on GCE")
    expect(state.extras.pins).toHaveLength(1)
  })
})
