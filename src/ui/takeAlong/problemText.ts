// How does a problem of a file or link read as a sentence that names its field once, by its whole path?
import type { Problem } from '../../formats'

function named({ field, message }: Problem): string {
  const [name = ''] = message.split(' ')
  if (field.endsWith(`.${name}`)) return field + message.slice(name.length)
  // What begins like a sentence is said of the text as a whole.
  return message.startsWith(field) || /^[A-Z]/.test(message) ? message : `${field}: ${message}`
}

export function problemText(problem: Problem): string {
  const text = named(problem)
  return /[.?!…]$/.test(text) ? text : `${text}.`
}
