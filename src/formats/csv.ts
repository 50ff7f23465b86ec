// How does a table become a file that spreadsheets open right, here and where the comma is the decimal mark (RFC 4180)?

/** A number is one to the spreadsheet too; text never is a formula. */
export type Cell = string | number

export interface CsvLocale {
  readonly separator: ',' | ';'
  readonly decimalMark: '.' | ','
}

/** Where the comma stands in numbers, spreadsheets part cells by semicolons. */
export const csvLocale = (locale: string): CsvLocale =>
  new Intl.NumberFormat(locale)
    .formatToParts(1.5)
    .some(({ type, value }) => type === 'decimal' && value === ',')
    ? { separator: ';', decimalMark: ',' }
    : { separator: ',', decimalMark: '.' }

/** What a spreadsheet would run, also as the wide letters of East Asian keyboards. */
const startsFormula = /^[=+\-@\t\r\n＝＋－＠]/

const cellText = (cell: Cell, { separator, decimalMark }: CsvLocale): string => {
  if (typeof cell === 'number') return String(cell || 0).replace('.', decimalMark)
  const text = startsFormula.test(cell) ? `'${cell}` : cell
  return /["\r\n]/.test(text) || text.includes(separator) ? `"${text.replaceAll('"', '""')}"` : text
}

/** Spreadsheets take a file for Unicode only when it begins with the mark. */
const byteOrderMark = '\uFEFF'

export const csv = (rows: readonly (readonly Cell[])[], locale: CsvLocale): string => {
  const lines = rows.map((row) => row.map((cell) => cellText(cell, locale)).join(locale.separator))
  return `${byteOrderMark}${lines.map((line) => `${line}\r\n`).join('')}`
}
