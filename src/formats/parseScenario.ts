// Which scenario does a file hold, or what is wrong with it? All problems are named, and nothing is taken by half.
import {
  assumptions,
  type CostDriver,
  checkGrowth,
  checkInput,
  checkOverride,
  checkRange,
  checkSeed,
  costDrivers,
  defaultScenario,
  type GrowthId,
  growthIds,
  inputIds,
  isAssumptionId,
  isInputId,
  isPriceId,
  isRangeId,
  prices,
  rangeIds,
  type Scenario,
} from '../model'
import { migrate } from './migrations'
import { nearestName } from './nearestName'
import { problemsOfPins, readPins } from './pins'
import { isJsonObject, type Json, type JsonObject, joinPath, type Problem, readJson } from './readJson'
import { fileVersion, type KeptFields, type ScenarioExtras } from './scenarioFile'

export type ParsedScenario =
  | ({
      readonly ok: true
      readonly scenario: Scenario
      readonly kept: KeptFields
      /** Of the model that the file was written with, where it says so. */
      readonly modelVersion?: string
    } & ScenarioExtras)
  | { readonly ok: false; readonly problems: readonly Problem[] }

export const texts = ['$schema', 'name', 'author', 'notes'] as const
/** Of how sure the reader is and what they expect; taken over as they are once checked. */
const outlook = ['ranges', 'growth', 'seed'] as const
const known: readonly string[] = [
  ...texts,
  ...outlook,
  'version',
  'modelVersion',
  'inputs',
  'overrides',
  'view',
  'pins',
]
const overrideIds = [...Object.keys(assumptions), ...Object.keys(prices)]

/** More than anybody reads. */
const mostProblems = 20

const isOverrideId = (id: string) => isAssumptionId(id) || isPriceId(id)

const unknownName = (kind: string, name: string, names: readonly string[]): string => {
  const short = name.slice(0, 60)
  const nearest = nearestName(short, names)
  return `${short} is not ${kind}${nearest ? `; did you mean ${nearest}?` : ''}`
}

const isNewer = (version: Json | undefined) => typeof version === 'number' && version > fileVersion

const checkVersion = (version: Json | undefined): string | null => {
  if (version === fileVersion) return null
  return isNewer(version)
    ? `version ${version} is newer than this calculator, which reads version ${fileVersion}`
    : `version must be ${fileVersion}`
}

const checkInputEntry = (name: string, value: Json) =>
  isInputId(name) ? checkInput(name, value) : unknownName('an input', name, inputIds)

const checkOverrideEntry = (name: string, value: Json) => {
  if (!isOverrideId(name)) return unknownName('an assumption or price', name, overrideIds)
  const stray =
    isJsonObject(value) && Object.keys(value).find((key) => !['value', 'outsideRange'].includes(key))
  return stray
    ? `${name} can have value and outsideRange, not ${stray.slice(0, 60)}`
    : checkOverride(name, value)
}

const checkRangeEntry = (name: string, value: Json) =>
  isRangeId(name) ? checkRange(name, value) : unknownName('a numeric input or an assumption', name, rangeIds)

const checkGrowthEntry = (name: string, value: Json) =>
  (growthIds as readonly string[]).includes(name)
    ? checkGrowth(name as GrowthId, value)
    : unknownName('one of what can grow', name, growthIds)

const checkDriver = (name: string, value: Json): string | null => {
  if (name !== 'costDriver' || costDrivers.some((driver) => driver === value)) return null
  return unknownName('a cost driver', String(value), costDrivers)
}

/** An object's entries, each with what is wrong with it; an object left out has none. */
const checkEntries = (
  field: string,
  value: Json | undefined,
  check: (name: string, value: Json) => string | null,
): Problem[] => {
  if (value === undefined) return []
  if (!isJsonObject(value)) return [{ field, message: `${field} must be an object of names and values` }]
  return Object.entries(value).flatMap(([name, entry]) => {
    const message = check(name, entry)
    return message === null ? [] : [{ field: joinPath(field, name), message }]
  })
}

const problemsOfScenario = (
  path: string,
  inputs: Json | undefined,
  overrides: Json | undefined,
): Problem[] => [
  ...checkEntries(joinPath(path, 'inputs'), inputs, checkInputEntry),
  ...checkEntries(joinPath(path, 'overrides'), overrides, checkOverrideEntry),
]

const seedProblems = ({ seed }: JsonObject): Problem[] => {
  const message = seed === undefined ? null : checkSeed(seed)
  return message === null ? [] : [{ field: 'seed', message }]
}

const problemsOf = (file: JsonObject): Problem[] => [
  ...[...texts, 'modelVersion'].flatMap((field) =>
    file[field] === undefined || typeof file[field] === 'string'
      ? []
      : [{ field, message: `${field} must be text` }],
  ),
  ...problemsOfScenario('', file.inputs, file.overrides),
  ...checkEntries('view', file.view, checkDriver),
  ...checkEntries('ranges', file.ranges, checkRangeEntry),
  ...checkEntries('growth', file.growth, checkGrowthEntry),
  ...seedProblems(file),
  ...problemsOfPins(file.pins, problemsOfScenario),
]

const without = (object: JsonObject, names: readonly string[]): JsonObject =>
  Object.fromEntries(Object.entries(object).filter(([name]) => !names.includes(name)))

const keptFields = (file: JsonObject, view: JsonObject): KeptFields => {
  const fields = without(file, known)
  const viewFields = without(view, ['costDriver'])
  return {
    fields,
    view: viewFields,
    unknown: [...Object.keys(fields), ...Object.keys(viewFields).map((name) => joinPath('view', name))],
  }
}

export const parseScenario = (text: string): ParsedScenario => {
  const read = readJson(text)
  if (!read.ok) return read
  const file = migrate(read.value, fileVersion)
  const version = checkVersion(file.version)
  const problems = [
    ...(version ? [{ field: 'version', message: version }] : []),
    // What a newer file may hold is not for this version to judge.
    ...(isNewer(file.version) ? [] : problemsOf(file)),
  ]
  if (problems.length > 0) return { ok: false, problems: problems.slice(0, mostProblems) }
  // Checked above, entry by entry.
  const { inputs, overrides } = file as unknown as Partial<Scenario>
  const view = isJsonObject(file.view) ? file.view : {}
  const said = [...texts, ...outlook].flatMap((name) =>
    file[name] === undefined ? [] : [[name, file[name]]],
  )
  return {
    ok: true,
    scenario: { inputs: { ...defaultScenario.inputs, ...inputs }, overrides: { ...overrides } },
    kept: keptFields(file, view),
    ...(typeof file.modelVersion === 'string' && { modelVersion: file.modelVersion }),
    ...Object.fromEntries(said),
    ...(file.pins !== undefined && {
      pins: readPins(file.pins as unknown as Parameters<typeof readPins>[0]),
    }),
    ...(view.costDriver !== undefined && { costDriver: view.costDriver as CostDriver }),
  }
}
