import { wordSet } from '../words'

export const compareWords = wordSet('compareWords', {
  changesHead: 'What you changed',
  noChanges: 'Nothing: these are the numbers it began with.',
  change: (name: string, before: string, now: string) => `${name}: ${before} → ${now}`,
  putBack: 'Put back',
  putBackField: (name: string) => `Put back ${name}`,
  pinsHead: 'Side by side',
  pinsHelp:
    'Pin your numbers as they are, then change them: the pinned lines stay on the chart, thin and numbered.',
  pinsFull: (most: number) => `There is room for ${most}. Remove one to pin another.`,
  pin: 'Pin these numbers',
  pinName: (number: number) => `Version ${number}`,
  nameOfPin: (number: number) => `Name of version ${number}`,
  load: 'Load',
  remove: 'Remove',
  caption: 'Your numbers beside the pinned ones',
  yours: 'Yours now',
  verdict: 'Verdict',
})
