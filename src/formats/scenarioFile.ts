// What does a scenario look like as a file? Every input is written, so that a file means the same when defaults change.
import {
  type CostDriver,
  inputIds,
  modelVersion,
  type OverrideId,
  type Overrides,
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
  readonly kept?: KeptFields
}

const sorted = (overrides: Overrides): Overrides => {
  const ids = Object.keys(overrides).sort() as OverrideId[]
  return Object.fromEntries(ids.map((id) => [id, overrides[id]]))
}

const written = ({ inputs, overrides }: Scenario) => ({
  inputs: Object.fromEntries(inputIds.map((id) => [id, inputs[id]])),
  overrides: sorted(overrides),
})

/** Names always in the same order, two spaces, a line end at the end: a change reads well as a diff. */
export const serializeScenario = (scenario: Scenario, extras: ScenarioExtras = {}): string => {
  const { name, author, notes, costDriver, pins, kept } = extras
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
    pins: pins?.map(({ name, scenario }) => ({ name, ...written(scenario) })),
    ...kept?.fields,
  }
  return `${JSON.stringify(file, null, 2)}\n`
}
