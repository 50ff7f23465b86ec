import { wordSet } from '../words'
import { evidenceWords } from './evidence'

const { value, range, basis, source } = evidenceWords.english

export const assumptionGroupWords = wordSet('assumptionGroupWords', {
  assumed: 'What we assume',
  listed: 'List prices',
  titles: {
    capacity: 'Capacity and packing',
    hoursCompose: 'Hours on Compose',
    hoursPaas: 'Hours on a PaaS',
    hoursKubernetes: 'Hours on Kubernetes',
    hoursAnywhere: 'Hours on any platform',
    learning: 'Learning and experience',
    moving: 'Setting up and moving',
    reliability: 'Reliability',
    databases: 'Databases',
    google: 'Google Cloud',
    aws: 'AWS',
    azure: 'Azure',
    digitalOcean: 'DigitalOcean',
    hetzner: 'Hetzner',
    railway: 'Railway',
    fly: 'Fly.io',
    render: 'Render',
    heroku: 'Heroku',
  },
  notes: {
    capacity: 'how full machines are, and how closely they follow the load',
    hoursCompose: 'hosts, services, deploys',
    hoursPaas: 'services, environments, deploys',
    hoursKubernetes: 'clusters, services, deploys',
    hoursAnywhere: 'how much is changed, and what moves with you',
    learning: 'hours to learn, and what experience saves',
    moving: 'one-off hours',
    reliability: 'hours down in a year',
    databases: 'what a managed one costs',
  },
  changed: (count: string) => `${count} changed`,
})

const list = (names: readonly string[]) => names.join(' and ')

export const assumptionRowWords = wordSet('assumptionRowWords', {
  search: 'Search',
  searchHelp: 'Name, platform, provider',
  found: (count: string) => `${count} found`,
  foundNone: (query: string) => `Nothing is called “${query}”. Try a platform, a provider, or “hours”.`,
  resetAll: (count: string) => `Reset all ${count}`,
  resetAllDone: 'All are back to their defaults. Undo brings yours again.',

  heads: { name: '', value, range, basis, source },
  priceHeads: { name: '', value: 'your rate', range: 'list price', basis: 'whose word', source },
  basisHead: 'Basis: ',
  sourceHead: 'Source: ',
  listHead: 'List price: ',
  free: 'free',

  sources: (count: string, from: string, to: string) =>
    `${count} sources, ${from === to ? from : `${from}–${to}`}`,

  /** The shown value with its unit. */
  withUnit: (value: string, unitText: string) =>
    unitText === '%' ? `${value}\u00a0%` : `${value} ${unitText}`.trim(),
  changedFrom: (standard: string) => `default ${standard}`,
  changed: 'Changed',
  authored: 'Set by this page’s author',
  otherThanAuthor: (authors: string) => `this page’s author has ${authors}`,
  backTo: (value: string) => `Back to ${value}`,
  isBack: (name: string, value: string) => `${name} is back to ${value}.`,

  outside: (name: string, low: string, high: string) => `${name} is plausible from ${low} to ${high}.`,
  outsideOne: (name: string, only: string) => `${name} is ${only} and nothing else.`,
  priceOutside: (name: string, low: string, high: string) =>
    `${name} is checked against its list price, from ${low} to ${high}.`,
  asPercent: (typed: string, meant: string) =>
    ` ${typed} counts as ${typed}\u00a0%; for ${meant}\u00a0% type ${meant}.`,
  impossible: ' Beyond that the sums no longer work.',
  insist: (value: string) => `Use ${value} anyway`,
})

export const effectWords = wordSet('effectWords', {
  nothing: 'Makes no difference to your totals.',
  stays: (cheapest: string, runnerUp: string, verb: 'falls' | 'grows', before: string, after: string) =>
    `${cheapest} stays the cheapest; its lead over ${runnerUp} ${verb} from ${before} to ${after} a month.`,
  moves: (cheapest: string, other: string, verb: 'falls' | 'rises', by: string) =>
    `${cheapest} stays the cheapest; ${other} ${verb} by ${by} a month.`,
  nextChanges: (cheapest: string, runnerUp: string, lead: string, before: string) =>
    `${cheapest} stays the cheapest; next is ${runnerUp}, ${lead} a month more, and no longer ${before}.`,
  flips: (cheapest: string, before: string, lead: string) =>
    `Changes the answer: ${cheapest} is now the cheapest, ${lead} a month less than ${before}.`,
  parts: (cheapest: string, lead: string, runnerUp: string) =>
    `Ends the tie: ${cheapest} is now the cheapest, ${lead} a month less than ${runnerUp}.`,
  ties: (names: readonly string[]) => `Changes the answer: ${list(names)} now cost the same.`,
})

const higher = { assumption: 'Higher', price: 'Half as much again' }
const by = {
  assumption: (money: string) => `by up to ${money} a month`,
  price: (money: string) => `by ${money} a month`,
}

export const leaningWords = wordSet('leaningWords', {
  none: 'Makes no difference with your numbers.',
  alike: 'Counts the same for all three.',
  favours: (kind: keyof typeof higher, names: readonly string[], money: string) =>
    `${higher[kind]} favours ${list(names)} ${by[kind](money)}`,
  against: (kind: keyof typeof higher, name: string, money: string) =>
    `${higher[kind]} counts against ${name} ${by[kind](money)}`,
  decides: '; it can change the answer',
})
