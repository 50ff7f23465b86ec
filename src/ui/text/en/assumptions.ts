import { wordSet } from '../words'

/** What is said before anything of the section is loaded. */
export const assumptionsWords = wordSet('assumptionsWords', {
  title: 'Assumptions',
  note: (all: string, changed: number, changedText: string, readOn: string) => {
    const state = changed === 0 ? 'none changed' : `${changedText} changed`
    return `${all}, ${state} · each with source, date and range · read ${readOn}`
  },
})
