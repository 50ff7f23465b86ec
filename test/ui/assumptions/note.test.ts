import { expect, it } from 'vitest'
import { assumptionsWords } from '../../../src/ui/text/en/assumptions'

it.each([
  [0, '66, none changed · each with its range, and its source and date where it has one · read 22 Nov 2026'],
  [2, '66, 2 changed · each with its range, and its source and date where it has one · read 22 Nov 2026'],
])('the note for %i changes says so', (changed, note) => {
  expect(assumptionsWords.english.note('66', changed, `${changed}`, '22 Nov 2026')).toBe(note)
})
