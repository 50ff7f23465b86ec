// When is that: so many months from now?

// A date format takes some milliseconds to make.
let format: Intl.DateTimeFormat | undefined
let formatOf = ''

/** "February 2030" */
export function monthName(months: number, locale: string): string {
  const now = new Date()
  const then = new Date(now.getFullYear(), now.getMonth() + months, 1)
  if (!format || formatOf !== locale) {
    format = new Intl.DateTimeFormat(locale, { month: 'long', year: 'numeric' })
    formatOf = locale
  }
  return format.format(then)
}
