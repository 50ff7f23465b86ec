// What does a scenario look like as a file? Every input is written, so that a file means the same when defaults change.
import {
  type CostDriver,
  type Growth,
  growthIds,
  inputIds,
  modelVersion,
  type Overrides,
  type Ranges,
  rangeIds,
  type Scenario,
  type ScenarioInputs,
} from '../model'
import type { Pin } from './pins'
import type { JsonObject } from './readJson'

export const fileVersion = 1
export const schemaName = 'scenario.schema.json'
// Only a build knows where the schema is published; beside the file is the next best place.
const cdnUrl: string = typeof __CDN_URL__ === 'undefined' ? '' : __CDN_URL__
const schema = `${cdnUrl || './'}${schemaName}`

export interface ScenarioFile {
  readonly $schema: string
  readonly version: typeof fileVersion
  /** Of the model that the file was written with. */
  readonly modelVersion: string
  readonly name?: string
  readonly author?: string
  readonly notes?: string
  /** What is left out is at its default. */
  readonly inputs: Partial<ScenarioInputs>
  readonly overrides: Overrides
  readonly view?: { readonly costDriver?: CostDriver }
  /** Scenarios to compare it with, at most four. */
  readonly pins?: readonly ({ readonly name: string } & Pick<ScenarioFile, 'inputs' | 'overrides'>)[]
  /** How well inputs and assumptions are known. */
  readonly ranges?: Ranges
  /** What grows, a share a month. */
  readonly growth?: Growth
  /** Of the draws between the ranges' ends. */
  readonly seed?: number
}

/** What this version does not read but writes back as it was, at the top of the file and in its view. */
export interface KeptFields {
  readonly fields: JsonObject
  readonly view: JsonObject
  /** Those that no version knows of, as paths. */
  readonly unknown: readonly string[]
}

/** What a file says beside the scenario. */
export interface ScenarioExtras {
  readonly $schema?: string
  readonly name?: string
  readonly author?: string
  readonly notes?: string
  readonly costDriver?: CostDriver
  readonly pins?: readonly Pin[]
  readonly ranges?: Ranges
  readonly growth?: Growth
  readonly seed?: number
  readonly kept?: KeptFields
}

const inOrder = <Entries extends object>(entries: Entries, ids: readonly string[]) =>
  Object.fromEntries(ids.flatMap((id) => (id in entries ? [[id, entries[id as keyof Entries]]] : [])))

const written = ({ inputs, overrides }: Scenario) => ({
  inputs: inOrder(inputs, inputIds),
  overrides: inOrder(overrides, Object.keys(overrides).sort()),
})

/** Names always in the same order, two spaces, a line end at the end: a change reads well as a diff. */
export const serializeScenario = (scenario: Scenario, extras: ScenarioExtras = {}): string => {
  const { name, author, notes, costDriver, ranges, growth, seed, pins, kept } = extras
  const view = { ...(costDriver && { costDriver }), ...kept?.view }
  const file = {
    $schema: extras.$schema ?? schema,
    version: fileVersion,
    modelVersion,
    name,
    author,
    notes,
    ...written(scenario),
    view: Object.keys(view).length > 0 ? view : undefined,
    ranges: ranges && inOrder(ranges, rangeIds),
    growth: growth && inOrder(growth, growthIds),
    seed,
    pins: pins?.map(({ name, scenario }) => ({ name, ...written(scenario) })),
    ...kept?.fields,
  }
  return `${JSON.stringify(file, null, 2)}\n`
}
