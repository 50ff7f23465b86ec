import type { FileCause, LeftOut, NoteCode, Proposal } from '../../../formats/stack'
import { wordSet } from '../words'

const count = (value: number, one: string, many: string, number = String(value)) =>
  `${value === 1 ? one : `${number} ${many}`}`

export const stackWords = wordSet('stackWords', {
  help: 'Files are read here and nowhere else: nothing leaves this page.',
  choose: 'Choose files',
  orDrop: 'or drop them here. Several files of one stack are read together.',
  paste: 'Or paste their text',
  read: 'Read it',
  pasted: 'Pasted text',
  reading: 'Reading',
  stop: 'Stop',
  stopped: 'Stopped. Nothing was changed.',
  unreadable: 'The files could not be opened. Nothing was changed.',
  nothingChanged: 'Nothing was changed.',
  notRead: 'Not read, and not counted:',
  place: (file: string, line: string, column: string) => `${file}, line ${line}, column ${column}`,
  line: (file: string, line: string) => `${file}, line ${line}`,
  found: (services: number, number: string, platform: 'compose' | 'kubernetes') =>
    `Found ${count(services, 'one service', 'services', number)} in ${
      platform === 'compose' ? 'your Compose file' : 'your Kubernetes manifests'
    }. Nothing changes until you take it over.`,
  foundNone: 'Nothing here runs all the time, so there is little to take over.',
  head: 'What follows for your inputs',
  now: 'Now',
  proposed: 'Found',
  useAll: 'Use all',
  use: 'Use',
  useOf: (label: string) => `Use: ${label}`,
  inUse: 'In use',
  inUseOf: (label: string) => `In use: ${label}`,
  taken: 'Taken over. Undo brings back what was there.',
  tableHead: 'What was found',
  columns: {
    service: 'Service',
    replicas: 'Replicas',
    cpu: 'vCPU each',
    memory: 'Memory each',
    share: 'Of the compute a month',
  },
  more: (number: string) => `Show ${number} more`,
  assumed: 'assumed',
  unnamed: 'not named',
  upTo: (least: string, most: string) => `${least} to ${most}`,
  atTarget: (percent: string) => `at ${percent} CPU`,
  notCounted: '–',
  role: { database: 'database', cache: 'cache' },
  notesHead: 'Worth knowing',
  furtherNotes: (number: string) => `And ${number} more like these.`,
  alongside: (services: string, ingresses: string, budgets: string) =>
    `Beside them: Services ${services}, Ingresses ${ingresses}, PodDisruptionBudgets ${budgets}. They have no compute of their own.`,
})

export const choiceWords = wordSet('choiceWords', {
  assumed: (services: number, number: string) =>
    `${count(services, 'One service names', 'services name', number)} no CPU. Assume for each replica`,
  vcpu: (amount: string) => `${amount} vCPU`,
  stores: (names: string) =>
    `Databases and caches, by their images: ${names}. In production, where do they run?`,
  andMore: (number: string) => `${number} more`,
  here: 'In this stack',
  elsewhere: 'Managed elsewhere',
  elsewhereNote: 'What is managed elsewhere costs the same wherever the rest runs, so it is left out.',
})

export const leftOutWords = wordSet<Record<LeftOut | 'elsewhere', string>>('leftOutWords', {
  once: 'runs once, not counted',
  profile: 'only with a profile, not counted',
  buildOnly: 'built, never run',
  off: 'no replicas',
  elsewhere: 'managed elsewhere',
})

export interface WorkingWords {
  readonly units: string
  readonly price: string
  readonly fixed: string
  readonly floor: string
  readonly platform: string
  readonly gib: string
}

export const proposalWords = wordSet<Record<Exclude<Proposal['input'], 'computeSpend'>, string>>(
  'proposalWords',
  {
    currentPlatform: 'From the kind of file.',
    services: 'What runs all the time, each counted once.',
    databases: 'Recognised by their images.',
    peakToAverage:
      'A guess: replicas at most ÷ at least, by size. What your load does may be less than what is allowed for.',
  },
)

export const stackWhyWords = wordSet('stackWhyWords', {
  databasesElsewhere: 'Managed elsewhere.',
  hoursAgain: 'Your ops hours were for another platform and will be estimated again.',
  beyond: (found: string) => `${found} found; the calculator ends here.`,
  working: ({ units, price, fixed, floor, platform, gib }: WorkingWords) =>
    `${units} units at ${price} each on ${platform}${fixed && `, and ${fixed} for spare nodes`}${
      floor && `, but at least ${floor}`
    }. A unit is 1 vCPU with ${gib} GiB; every replica at its most counts.`,
})

export const noteWords = wordSet<Record<NoteCode, (about: string, value: string) => string>>('noteWords', {
  apiVersion: (about, value) =>
    `${about} is of ${value}, a version we do not know. Read like the one we know.`,
  autoscalerTarget: (about) => `The autoscaler ${about} is for something that is not in these files.`,
  bothPlatforms: () =>
    'There are manifests too, so this Compose file was not counted: it may describe the same services.',
  composeVersion: (_, value) => `Compose has no version ${value}. Read like today’s.`,
  count: (about, value) =>
    `${about} asks for “${value}” replicas, which is no whole number. Counted without it.`,
  extendsCircle: (about) => `${about} extends itself in a circle, which was cut.`,
  extendsMissing: (about, value) =>
    `${about} extends ${value}, which is not among these files. Add the file for a complete count.`,
  include: () => 'Files under include: are not followed. Add them to the files you choose.',
  interpolation: (about, value) =>
    `${about} takes a number from ${value}, which has no default. Counted as if it said nothing.`,
  overlaid: (_, value) => `Read as one stack, later files over earlier ones: ${value}.`,
  perNode: (about) => `${about} runs once on every node; how many those are is not known, so it counts once.`,
  quantity: (about, value) =>
    `${about} asks for “${value}”, which is no size we can read. Counted as if it said nothing.`,
  someSizes: (about, value) =>
    `${value === '1' ? 'One container' : `${value} containers`} of ${about} name no size; only the others’ were added up.`,
  unknownKind: (about, value) => `${about} is a ${value}, which we do not know. Not counted.`,
  versionOne: () => 'Services stand at the left edge, as in the first version of Compose. Read as services.',
})

export const causeWords = wordSet<Record<FileCause, (about: string) => string>>('causeWords', {
  aliases: () => 'Its aliases unfold to millions of parts. No stack needs that, so it was not read.',
  binary: () => 'This is no text. Choose the YAML file itself.',
  character: () => 'A value cannot begin with @, ` or %. Put it in quotes.',
  chart: () => 'This belongs to a Helm chart. Run helm template first, and bring what it prints.',
  colon: () =>
    'A colon is out of place. Leave a space after the colon of a key, and put values with “: ” in quotes.',
  conflict: () => 'Marks of an unfinished merge are in the file (<<<<<<<). Resolve it first.',
  duplicate: (about) => `“${about}” is there twice. Keep one of them.`,
  empty: () => 'There is nothing in it but remarks.',
  flat: () =>
    'Every line begins at the left edge, so what belongs to what is lost, as happens when a listing is copied from a page. Indent what stands under a key by two spaces more than the key, or copy the file itself.',
  helm: () => 'This is a Helm template. Run helm template first, and bring what it prints.',
  indentation: () =>
    'The indentation fits nothing above, or a key lost its colon. Keys that belong together begin in the same column.',
  kustomize: () => 'This is for Kustomize. Run kubectl kustomize first, and bring what it prints.',
  merge: () => '<< takes over keys from a mapping, and what it names is none.',
  nesting: () => 'It is nested more than a hundred levels deep. No stack needs that, so it was not read.',
  notAStack: () =>
    'Neither a Compose file (services: with something under it) nor a Kubernetes manifest (apiVersion and kind).',
  quote: () => 'A quotation mark is opened and not closed, here or above.',
  syntax: () => 'This is no YAML from here on.',
  tab: () => 'A tab stands where YAML wants spaces. Replace tabs by spaces.',
  tooLarge: () => 'Together the files are larger than 20 MB and were not read.',
  unclosed: () => 'A bracket or brace is opened and not closed, here or above.',
  unknownAlias: (about) => `*${about} points to an anchor (&${about}) that is not above it.`,
})
