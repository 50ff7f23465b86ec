// What is said of how sure the answer is, and of when it changes?
import type { GrowthId } from '../../../model'
import { wordSet } from '../words'

export const outlookWords = wordSet('outlookWords', {
  workingOut: 'Working it out …',
  stop: 'Stop',
  stopped: (done: string) => `Stopped at ${done}.`,
  goOn: 'Go on',
  buttonFor: (button: string, what: string) => `${button}: ${what}`,
  limits: 'That is how far our guesses reach; what the model leaves out is not in it.',
  inNone: 'in no draw',
  inAll: 'in every draw',
  inFew: 'in fewer than 1 of 100 draws',
  inMost: 'in more than 99 of 100 draws',
  inSome: (count: string) => `in ${count} of 100 draws`,
  lessThan: (percent: string) => `less than ${percent}`,
  moreThan: (percent: string) => `more than ${percent}`,
})

/** The words that climate reports use for the same shares, or nearly. */
const likelihoods = [
  [0.99, 'Almost certain:'],
  [0.9, 'Very likely:'],
  [0.66, 'Likely:'],
  [0.5, 'More likely than not:'],
  [0, 'Open:'],
] as const

const likelihood = (share: number): string =>
  (likelihoods.find(([from]) => share >= from) ?? likelihoods[4])[1]

export const sureWords = wordSet('sureWords', {
  likelihood,
  head: 'How sure is the answer',
  isCheapest: (inDraws: string) => `is the cheapest ${inDraws}.`,
  other: (name: string, inDraws: string) => `${name} ${inDraws}`,
  law: (draws: string, uncertain: string) =>
    `${draws} draws of ${uncertain} uncertain values: every assumption you have not settled and every input with a range. Each is drawn once for all three platforms, half of the time below its value and half above, less often the farther away, never beyond its low and high. Prices are not drawn.`,
  error: (points: string) => `A share may be off by ${points} ${points === '1' ? 'point' : 'points'}.`,
  seed: (seed: string) => `The seed is ${seed}: the same seed gives the same draws everywhere.`,
  drawAgain: 'Draw again with another',
  firstSeed: (seed: string) => `Back to ${seed}`,
})

export const bandWords = wordSet('bandWords', {
  head: 'What a month would cost',
  note: 'eight draws in ten, and the middle one',
  p10: 'One draw in ten is below',
  p50: 'Half of the draws are below',
  p90: 'One draw in ten is above',
})

export const paysWords = wordSet('paysWords', {
  head: (kubernetes: string) => `Where ${kubernetes} starts to pay`,
  note: (third: string) => `shaded: 8 of 10 draws; ${third} left out`,
  /** In three lines. */
  whisker: (low: string, high: string, middle: string): readonly [string, string, string] => [
    '8 of 10 draws:',
    `${low} to ${high}`,
    `half above ${middle}`,
  ],
  /** Of the break-even without draws, where the middle one of the draws is far from it. */
  atValues: (at: string, isHigher: boolean) =>
    `With every assumption at its value, as above, it is ${at}. Here all doubts count, and most draws that have one put it ${isHigher ? 'higher' : 'lower'}.`,
})

export const rangeWords = wordSet('rangeWords', {
  head: 'Where the break-evens lie',
  note: (noun: string) => `along ${noun}, as the chart`,
  between: (name: string, noun: string, low: string, high: string, likely: string) =>
    `The break-even of ${name} along ${noun} lies between ${low} and ${high}, most likely about ${likely}`,
  never: (share: string) => `in ${share} of draws it never pays`,
  always: (share: string) => `in ${share} it is the cheapest throughout`,
  several: (share: string) => `in ${share} there are several, and the nearest counts`,
  none: (name: string, noun: string, besides: string) =>
    `${name} has no break-even along ${noun}${besides && `: ${besides}`}.`,
  pair: 'Break-even of',
  of: (one: string, other: string) => `${one} and ${other}`,
  mostDraws: 'eight in ten',
  fromTo: (low: string, high: string) => `${low} – ${high}`,
  mostLikely: 'most likely',
  noneIn: 'none in',
})

export const tornadoWords = wordSet('tornadoWords', {
  head: 'What moves the lead most',
  note: (first: string, second: string) => `lead of ${first} over ${second}, a month`,
  none: 'Nothing uncertain moves it.',
  tie: 'tie',
  now: (money: string) => `now ${money}`,
  lead: (name: string, money: string) => `${name} by ${money}`,
  explains: (share: string) => `explains ${share} of the break-even’s spread`,
  key: (first: string, second: string) =>
    `Each bar: one value from its low to its high, the others as they are. Left of the tie ${second} is cheaper, right of it ${first}. Pick a name to see where its range comes from.`,
})

export const ownRangeWords = wordSet('ownRangeWords', {
  head: 'How sure are you of your own numbers',
  note: 'as ranges, such as 3 to 8; half of the draws lie below your number, half above',
  add: 'Add one you are not sure of',
  ends: (low: string, high: string) => `${low} to ${high}`,
  sure: 'I am sure',
  asPublished: 'As published',
  stillUsing: (text: string) => `Still using ${text}.`,
})

export const growthWords = wordSet('growthWords', {
  labels: {
    computeSpend: 'Compute spend grows',
    services: 'Services grow',
    engineers: 'Engineers grow',
    load: 'Load grows',
  } satisfies Record<GrowthId, string>,
  help: {
    computeSpend: 'Every month; below zero it shrinks.',
    services: 'Every month, in whole services.',
    engineers: 'Every month, in whole people.',
    load: 'Data out and daily users, every month.',
  } satisfies Record<GrowthId, string>,
  between: (low: string, high: string) => `Growth may be from ${low} to ${high}\u00a0% a month.`,
  stillUsing: (text: string) => `Still using ${text}\u00a0%.`,
})

export const monthsWords = wordSet('monthsWords', {
  head: 'When the answer changes',
  note: 'over five years, at the growth you expect',
  changes: (name: string, month: string, count: string) =>
    `${name} becomes the cheapest about ${month}, in ${count} ${count === '1' ? 'month' : 'months'} at this growth, the move counted.`,
  never: (name: string) => `At this growth ${name} stays the cheapest: that never changes within five years.`,
  stuck: (inputs: string) => `Growth stops at the end of a range: ${inputs}.`,
  stuckAt: (input: string, value: string, count: string) =>
    `${input} at ${value} after ${count} ${count === '1' ? 'month' : 'months'}`,
  running: 'What a month costs, the move not counted',
  cheapestFrom: (name: string, month: string) => `${name} cheapest from ${month}`,
  cumulative: 'What is spent in all, moving there now included',
  now: 'now',
  year: (count: string) => `${count} y`,
  tableCaption: 'Costs in the years to come',
  runningAfter: (month: string) => `Month ${month}`,
  spentAfter: (month: string) => `Spent in ${month} months`,
})

export const moveWords = wordSet('moveWords', {
  saved: 'When a move pays back: saved against staying, added up',
  staying: 'staying',
  paysBackIn: (month: string) => `pays back in month ${month}`,
  thenSaves: (money: string) => `then saves ${money} a month`,
  caption: (from: string) => `Moving from ${from}, against staying there`,
  to: 'to',
  work: 'one-off work now',
  paysBack: 'if made now, pays back',
  bestMade: 'best made',
  saves: 'saves in five years',
  never: 'never within five years',
  atOnce: 'at once',
  after: (count: string, month: string) => `after ${count} ${count === '1' ? 'month' : 'months'}, ${month}`,
  stay: 'staying costs least',
  now: 'now',
  nowhere: 'Nothing runs yet, so no move has to pay back.',
})

export const mapWords = wordSet('mapWords', {
  head: 'Who is cheapest where',
  note: 'all else as you have it',
  across: 'From left to right',
  up: 'From bottom to top',
  you: 'You',
  youAt: (x: string) => `you: ${x}`,
  place: (x: string, y: string, costs: string) => `${x}, ${y}: ${costs} a month.`,
  keys: 'Drag the dot to move your own numbers, or use arrow keys, Page keys, Home and End on it.',
  rule: (spend: string, services: string) => `rule of thumb: under ${spend} and ${services} services`,
  tableCaption: (x: string, y: string) => `The cheapest and its total, by ${x} and ${y}`,
  or: ' or ',
})
