// How does a problem of a file or link read as a sentence that names its field once, by its whole path?
import type { Problem } from '../../formats'

/** Of the text as a whole; what is said of it stands alone. */
const wholes: readonly string[] = ['file', 'link']

function named({ field, message }: Problem): string {
  if (wholes.includes(field) || message.startsWith(field)) return message
  const [name = ''] = message.split(' ')
  return field.endsWith(`.${name}`) ? field + message.slice(name.length) : `${field}: ${message}`
}

export function problemText(problem: Problem): string {
  const text = named(problem)
  return /[.?!…]$/.test(text) ? text : `${text}.`
}
