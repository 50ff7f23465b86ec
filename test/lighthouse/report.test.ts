// When does Lighthouse's opinion fail the build, and what is written of it?

import { describe, expect, it } from 'vitest'
import { failures, type Looked, type Scores, table } from './report'

const good: Scores = { performance: 99, accessibility: 100, 'best-practices': 100, seo: 100 }
const looked = (...performances: number[]): Looked => ({
  page: 'index.html',
  form: 'mobile',
  scores: performances.map((performance) => ({ ...good, performance })),
})

describe('a page', () => {
  it('may have one bad look of three', () => {
    expect(failures([looked(99, 40, 96)])).toEqual([])
  })

  it('fails below 95 in the middle of its looks', () => {
    expect(failures([looked(99, 94, 90)])).toEqual(['index.html, mobile: performance is 94, below 95'])
  })

  it('fails in each category', () => {
    const page = { ...looked(), scores: [{ ...good, seo: 80, accessibility: 94 }] }
    expect(failures([page])).toHaveLength(2)
  })
})

it('the table has the middle of the looks', () => {
  expect(
    table([looked(99, 40, 96)])
      .split('\n')
      .at(-1),
  ).toBe('| `index.html`, mobile | 96 | 100 | 100 | 100 |')
})
