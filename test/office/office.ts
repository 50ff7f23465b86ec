// Do exported tables open right in a spreadsheet? LibreOffice reads them as somebody in the United States and in Germany
// would have it, and writes what it understood. Needs soffice on the path, so it is no part of npm test.

import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { type Cell, csv, csvLocale } from '../../src/formats'
import { createCalculatorStore } from '../../src/store'
import { reportTables } from '../../src/ui/takeAlong/reportTables'
import { createFormats } from '../../src/ui/text/format'

const say = (line: string) => process.stdout.write(`${line}\n`)

const locales = ['en-US', 'de-DE'] as const

/** Cells that a careless spreadsheet would run or misread. */
const hostile: Cell[][] = [
  ['=1+1', '+1+1', '-1+1', '@SUM(1)', '\t=1+1'],
  [-1234.5, 0.25, 1e-7, 123456789.01, 0],
  ['a,b;c', 'say "a"', 'two\nlines', 'ü€\u00a0×', ''],
]

const tell = () => ({ answer: 'Answer, with a comma; and more', detail: '=detail', facts: 'Facts' })

const tablesFor = (locale: string): Cell[][] => [
  ...hostile,
  ...reportTables(createCalculatorStore().getState(), createFormats({ locale }), tell),
]

/** What LibreOffice makes of a file: cells by their values, each text quoted. */
function understood(folder: string, locale: string, text: string): string[][] {
  const file = join(folder, `${locale}.csv`)
  writeFileSync(file, text)
  const { separator } = csvLocale(locale)
  const language = { 'en-US': 1033, 'de-DE': 1031 }[locale] ?? 0
  // Separator, quote, UTF-8, first line, columns as they come, language, quoted fields not as text, numbers found out.
  const read = `CSV:${separator.charCodeAt(0)},34,76,1,,${language},false,true,false`
  const profile = pathToFileURL(join(folder, 'profile')).href
  const office = (...args: string[]) =>
    execFileSync('soffice', [`-env:UserInstallation=${profile}`, '--headless', ...args], { stdio: 'pipe' })
  office(`--infilter=${read}`, '--convert-to', 'fods', '--outdir', folder, file)
  const sheet = readFileSync(join(folder, `${locale}.fods`), 'utf8')
  return rowsOf(sheet)
}

const textOf = (xml: string) =>
  xml
    .replace(/<text:s\/>/g, ' ')
    .replace(/<text:tab\/>/g, '\t')
    .replace(/<[^>]+>/g, '')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&apos;', "'")
    .replaceAll('&amp;', '&')

/** Numbers as `n:1.5`, formulas as `f:…`, texts as `t:…`. */
function rowsOf(sheet: string): string[][] {
  const rows: string[][] = []
  for (const [, attributes = '', content = ''] of sheet.matchAll(
    /<table:table-row([^>]*?)(?:\/>|>([\s\S]*?)<\/table:table-row>)/g,
  )) {
    const cells: string[] = []
    for (const [, cell = '', inside = ''] of content.matchAll(
      /<table:table-cell([^>]*?)(?:\/>|>([\s\S]*?)<\/table:table-cell>)/g,
    )) {
      const repeated = Number(/number-columns-repeated="(\d+)"/.exec(cell)?.[1] ?? 1)
      const formula = /table:formula="([^"]*)"/.exec(cell)?.[1]
      const number = /office:value-type="(?:float|percentage|currency)"[^>]*office:value="([^"]*)"/.exec(
        cell,
      )?.[1]
      const other = /office:value-type="(date|time|boolean)"/.exec(cell)?.[1]
      const text = [...inside.matchAll(/<text:p>([\s\S]*?)<\/text:p>/g)].map(([, line = '']) => textOf(line))
      const value =
        formula !== undefined
          ? `f:${formula}`
          : other !== undefined
            ? `${other}:${inside}`
            : number !== undefined
              ? `n:${Number(number)}`
              : text.length > 0
                ? `t:${text.join('\n')}`
                : ''
      if (repeated < 100) cells.push(...Array.from({ length: repeated }, () => value))
    }
    const repeated = Number(/number-rows-repeated="(\d+)"/.exec(attributes)?.[1] ?? 1)
    if (repeated < 100) rows.push(...Array.from({ length: repeated }, () => cells))
  }
  return rows
}

const expected = (cell: Cell): string => {
  if (typeof cell === 'number') return `n:${cell || 0}`
  if (cell === '') return ''
  return `t:${/^[=+\-@\t\r\n]/.test(cell) ? `'${cell}` : cell}`
}

const trimmed = (cells: readonly string[]): string => JSON.stringify(cells).replace(/(,"")+\]$/, ']')

const folder = mkdtempSync(join(tmpdir(), 'k8s-break-even-office-'))
let wrong = 0
try {
  for (const locale of locales) {
    const tables = tablesFor(locale)
    const rows = understood(folder, locale, csv(tables, csvLocale(locale)))
    for (const [index, row] of tables.entries()) {
      const [should, is] = [trimmed(row.map(expected)), trimmed(rows[index] ?? [])]
      if (should === is || (row.length === 0 && is === '[""]')) continue
      wrong++
      say(`${locale}, row ${index + 1}: ${is} instead of ${should}`)
    }
    say(`${locale}: ${tables.length} rows read`)
  }
} finally {
  rmSync(folder, { recursive: true, force: true })
}
say(wrong === 0 ? 'Every cell is what it was.' : `${wrong} rows are not what they were.`)
process.exitCode = wrong === 0 ? 0 : 1
