// How does a problem of a file or link read as a sentence that names its field once, by its whole path?
import type { Problem } from '../../formats'

/** A message can stand alone, but may begin with no more than the last name of the path. */
export function problemText({ field, message }: Problem): string {
  const [name = ''] = message.split(' ')
  const text = field.endsWith(`.${name}`) ? field + message.slice(name.length) : message
  return text.endsWith('?') ? text : `${text}.`
}
