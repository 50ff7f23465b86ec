import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type Cell, csv, csvLocale } from '../../src/formats'

const english = csvLocale('en-US')
const german = csvLocale('de-DE')
const lineOf = (cells: Cell[], locale = english) => csv([cells], locale).slice(1, -2)

test('a file starts with the byte order mark and ends each line as the standard asks', () => {
  expect(csv([['a', 1], ['b']], english)).toBe('\uFEFFa,1\r\nb\r\n')
})

test.each([
  ['en-US', ',', '.'],
  ['de-DE', ';', ','],
  ['fr-CH', ';', ','],
  ['de-CH', ',', '.'],
  ['ja', ',', '.'],
  ['ar-EG', ',', '.'],
])('%s parts cells by %s and decimals by %s', (locale, separator, decimalMark) => {
  expect(csvLocale(locale)).toEqual({ separator, decimalMark })
})

describe('cells', () => {
  test.each<[Cell[], string]>([
    [['a,b', 'c'], '"a,b",c'],
    [['say "a"'], '"say ""a"""'],
    [['two\nlines'], '"two\nlines"'],
    [[1234.5, -0.25, -0], '1234.5,-0.25,0'],
    [['=1+1', '+1', '-1', '@SUM(A1)'], "'=1+1,'+1,'-1,'@SUM(A1)"],
    [['\t=1', '\r=1', '＝1'], "'\t=1,\"'\r=1\",'＝1"],
    [['a=b', 'a-b', '−5'], 'a=b,a-b,−5'],
  ])('%j are %s', (cells, line) => {
    expect(lineOf(cells)).toBe(line)
  })

  test('are parted by semicolons and have decimal commas where that is the custom', () => {
    expect(lineOf([1234.5, 'a,b', 'c;d'], german)).toBe('1234,5;a,b;"c;d"')
  })
})

/** A reader of its own: quotes double, everything else by the letter. */
function read(text: string, separator: string): string[][] {
  const rows: string[][] = [[]]
  let cell = ''
  let quoted = false
  for (let at = 1; at < text.length; at++) {
    const letter = text[at] ?? ''
    if (quoted && letter === '"' && text[at + 1] === '"') cell += text[at++]
    else if (letter === '"') quoted = !quoted
    else if (!quoted && letter === separator) {
      rows.at(-1)?.push(cell)
      cell = ''
    } else if (!quoted && letter === '\r' && text[at + 1] === '\n') {
      rows.at(-1)?.push(cell)
      rows.push([])
      cell = ''
      at++
    } else cell += letter
  }
  return rows.slice(0, -1)
}

test('every cell comes back as it was, formulas with an apostrophe before them', () => {
  const cell = fc.oneof(
    fc.string({ unit: fc.constantFrom(...'=+-@\t\r\n",; a1\'＝') }),
    fc.string(),
    fc.double({ noNaN: true, noDefaultInfinity: true, min: -1e15, max: 1e15 }),
  )
  fc.assert(
    fc.property(
      fc.array(fc.array(cell, { minLength: 1 })),
      fc.constantFrom(english, german),
      (rows, locale) => {
        const again = read(csv(rows, locale), locale.separator)
        expect(again.map((row) => row.length)).toEqual(rows.map((row) => row.length))
        for (const [index, row] of rows.entries()) {
          for (const [column, cell] of row.entries()) {
            const text = again[index]?.[column] ?? ''
            if (typeof cell === 'number')
              expect(Number(text.replace(locale.decimalMark, '.'))).toBe(cell || 0)
            else expect(text).toBe(/^[=+\-@\t\r\n＝]/.test(cell) ? `'${cell}` : cell)
          }
        }
      },
    ),
  )
})
