// How old is a figure?

/** The first date in a text such as "read 2026-11" or "n.d. (c. 2025-26)"; only 01 to 12 is a month. */
export const datePattern = /\b(\d{4})(?:-(0[1-9]|1[0-2])(?:-(\d{2}))?)?(?!\d)/

/** The day (YYYY-MM-DD) a source's age counts from: its earliest possible one, or `readOn` when it names none. */
export function readDate(date: string | null, readOn: string): string {
  const found = datePattern.exec(date ?? '')
  if (!found) return readOn
  const [, year, month = '01', day = '01'] = found
  return `${year}-${month}-${day}`
}

/** Whether a day lies more than twelve months before `today`. */
export function isStale(date: string, today: string): boolean {
  const anniversary = `${Number(date.slice(0, 4)) + 1}${date.slice(4)}`
  return anniversary < today
}
