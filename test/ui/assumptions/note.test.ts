import { expect, it } from 'vitest'
import { createFormats } from '../../../src/ui'
import { assumptionsNote } from '../../../src/ui/text/en/assumptions'

const formats = createFormats({ locale: 'en-GB' })

it.each([
  [{}, '66, none changed · each with source, date and range · read 22 Nov 2026'],
  [
    { 'packing.paas': 0.5, 'do-lb': 10 },
    '66, 2 changed · each with source, date and range · read 22 Nov 2026',
  ],
])('the note for %j says how many are changed', (overrides, note) => {
  expect(assumptionsNote(overrides, formats)).toBe(note)
})
