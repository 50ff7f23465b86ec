import { wordSet } from '../words'

/** What is said before anything of the section is loaded. */
export const assumptionsWords = wordSet('assumptionsWords', {
  title: 'Assumptions',
  note: (all: string, changed: number, changedText: string, readOn: string) => {
    const state = changed === 0 ? 'none changed' : `${changedText} changed`
    return `${all}, ${state} · each with its range, and its source and date where it has one · read ${readOn}`
  },
})
