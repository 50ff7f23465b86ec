import { assumptions, dataReadOn, type Overrides } from '../../../model'
import type { Formats } from '../format'

export const assumptionsTitle = 'Assumptions'

/** Beside the title, before anything of the section is loaded. */
export function assumptionsNote(overrides: Overrides, { count, date }: Formats): string {
  const changed = Object.keys(overrides).length
  const state = changed === 0 ? 'none changed' : `${count(changed)} changed`
  return `${count(Object.keys(assumptions).length)}, ${state} · each with source, date and range · read ${date(dataReadOn)}`
}
