import fc from 'fast-check'
import { expect, test } from 'vitest'
import { namePlaces } from '../../../src/ui/outlook/namePlaces'

const place = fc.double({ min: 0, max: 100, noNaN: true })

/** Of a plot, with names of 13 px and 1.15 lines. */
const [plot, line] = [240, 13 * 1.15]

test.each([
  ['one line', false, line],
  ['two lines', true, 2 * line],
])('names of %s stand clear of one another, none below the plot', (_, haveNotes, height) => {
  fc.assert(
    fc.property(place, place, place, (compose, paas, kubernetes) => {
      const ends = [
        { family: 'compose', top: compose },
        { family: 'paas', top: paas },
        { family: 'kubernetes', top: kubernetes },
      ] as const
      const tops = namePlaces(ends, haveNotes).map(({ top }) => (top / 100) * plot)
      expect(tops[0]).toBeLessThanOrEqual(plot)
      for (const [index, top] of tops.slice(1).entries()) {
        expect((tops[index] ?? 0) - top).toBeGreaterThanOrEqual(height - 1e-9)
      }
    }),
  )
})
