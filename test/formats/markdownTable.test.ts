import { expect, test } from 'vitest'
import { markdownTable, markdownText } from '../../src/formats'

test('a table has its first column to the left and numbers to the right', () => {
  expect(
    markdownTable([
      ['Line', 'Compose'],
      ['Total', '$3,350'],
    ]),
  ).toBe('| Line | Compose |\n| --- | ---: |\n| Total | $3,350 |')
})

test.each([
  ['a|b', 'a\\|b'],
  ['two\nlines', 'two lines'],
  ['<img src=x>', '\\<img src=x\\>'],
  ['[a](b)', '\\[a\\]\\(b\\)'],
  ['see #12', 'see \\#12'],
  ['thanks @ada', 'thanks @\u200bada'],
])('%j is only text', (text, written) => {
  expect(markdownText(text)).toBe(written)
})
