// When is that: so many months from now?

/** "February 2030" */
export function monthName(months: number, locale: string): string {
  const now = new Date()
  const then = new Date(now.getFullYear(), now.getMonth() + months, 1)
  return new Intl.DateTimeFormat(locale, { month: 'long', year: 'numeric' }).format(then)
}
