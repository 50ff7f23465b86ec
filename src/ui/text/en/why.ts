import { wordSet } from '../words'

export const whyWords = wordSet('whyWords', {
  updating: 'updating',
  workingOut: 'Working it out …',

  lines: 'Every line',
  pick: 'Pick any amount to see how it is worked out.',
  line: 'Cost line',
  amountOf: (line: string, name: string, amount: string) => `${line}, ${name}: ${amount}`,
  total: 'Total a month',
  hours: 'Hours a month',

  working: 'How it is worked out',
  workingOf: (line: string) => `, ${line.toLowerCase()}`,
  step: 'Step',
  calculation: 'Calculation',
  result: 'Result',
  factor: 'Factor',
  yours: 'yours',
  definition: 'definition',
  changed: 'changed',
  was: (value: string) => `ours: ${value}`,
  moreSources: (count: string) => `and ${count} more`,
  moreSourcesOf: (count: string, name: string) => `and ${count} more sources of ${name}`,

  bridges: 'From the cheapest to the others',
  bridgesNote: (currency: string) =>
    `${currency} a month · steps largest first · filled adds, outlined takes away`,
  same: 'Not a line differs.',
})

export const flipWords = wordSet('flipWords', {
  head: 'What would change the answer',
  note: 'one input at a time, nearest first; pick one to go there',
  ifThis: 'If this changes',
  now: 'now',
  flipsAt: 'flips at',
  howFar: 'how far',
  cheapestThen: 'then cheapest',
  go: (name: string, value: string, then: string) => `Set ${name} to ${value}: ${then} becomes the cheapest`,
  points: (points: string) => `${points} points`,
  assumptions: 'Assumptions that would flip it within their plausible range',
  noAssumptions: 'No assumption flips it on its own within its plausible range.',
  noInputs: 'No input changes the answer on its own.',
  never: (list: string) => `On their own these never change the answer: ${list}.`,
  went: (name: string, value: string, cheapest: string) => `${name} is now ${value}; cheapest: ${cheapest}.`,
  back: 'Back',
})
