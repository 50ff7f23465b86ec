// When is that: so many months from now?

/** By locale, as one takes some milliseconds to make. */
const known: Record<string, Intl.DateTimeFormat> = {}

/** "February 2030" */
export function monthName(months: number, locale: string): string {
  const now = new Date()
  known[locale] ??= new Intl.DateTimeFormat(locale, { month: 'long', year: 'numeric' })
  return known[locale].format(new Date(now.getFullYear(), now.getMonth() + months, 1))
}
