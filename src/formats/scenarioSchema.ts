// What may stand in a scenario file, in words that editors and validators of JSON understand (JSON Schema 2020-12)?
import {
  assumptions,
  costDrivers,
  type GrowthId,
  greatestSeed,
  growthBounds,
  growthIds,
  type Input,
  type InputId,
  inputIds,
  inputs,
  isAssumptionId,
  type OverrideId,
  plausibleRange,
  possibleRange,
  prices,
  type RangeId,
  rangeBounds,
  rangeIds,
} from '../model'
import { texts } from './parseScenario'
import { mostPins, pinFields } from './pins'
import { type JsonObject, reservedNames } from './readJson'
import { fileVersion, schemaName } from './scenarioFile'

interface Words {
  readonly title: string
  readonly description?: string
}

export interface SchemaWords {
  readonly file: Words
  readonly fields: Readonly<
    Record<
      | (typeof texts)[number]
      | 'version'
      | 'modelVersion'
      | 'inputs'
      | 'overrides'
      | 'view'
      | 'costDriver'
      | 'pins'
      | 'pinName'
      | 'ranges'
      | 'growth'
      | 'seed',
      Words
    >
  >
  readonly outsideRange: string
  readonly input: (id: InputId) => Words
  readonly override: (id: OverrideId) => Words
  readonly growth: Readonly<Record<GrowthId, Words>>
}

/** Any JSON that this version only keeps. */
const kept = { $ref: '#/$defs/kept' }
const safeNames = { not: { enum: reservedNames } }

const keptSchema = {
  propertyNames: safeNames,
  additionalProperties: kept,
  items: kept,
}

function inputSchema(input: Input): JsonObject {
  if (input.kind === 'flag') return { type: 'boolean', default: input.default }
  if (input.kind === 'choice') return { enum: input.options, default: input.default }
  const type = input.kind === 'count' ? 'integer' : 'number'
  return {
    type: input.default === null ? [type, 'null'] : type,
    minimum: input.min,
    maximum: input.max,
    default: input.default,
    'x-unit': input.unit,
  }
}

function overrideSchema(id: OverrideId, outsideRange: string): JsonObject {
  const plausible = plausibleRange(id)
  const possible = possibleRange(id)
  return {
    default:
      id in assumptions
        ? assumptions[id as keyof typeof assumptions].value
        : prices[id as keyof typeof prices].price,
    'x-unit': plausible.unit,
    anyOf: [
      { type: 'number', minimum: plausible.low, maximum: plausible.high },
      {
        type: 'object',
        description: outsideRange,
        properties: {
          value: { type: 'number', minimum: possible.low, maximum: possible.high },
          outsideRange: { const: true },
        },
        required: ['value', 'outsideRange'],
        additionalProperties: false,
      },
    ],
  }
}

function rangeSchema(id: RangeId): JsonObject {
  const { min, max, unit, isCounted } = rangeBounds(id)
  const end = { type: isCounted ? 'integer' : 'number', minimum: min, maximum: max, 'x-unit': unit }
  return {
    type: 'object',
    properties: { low: end, high: end },
    required: ['low', 'high'],
    additionalProperties: false,
  }
}

const growthSchema = {
  type: 'number',
  minimum: growthBounds.min,
  maximum: growthBounds.max,
  default: 0,
  'x-unit': 'fraction/month',
}

/** Names this version knows, each with its schema, and no others. */
const exactly = <Id extends string>(ids: readonly Id[], schemaOf: (id: Id) => object) => ({
  type: 'object',
  properties: Object.fromEntries(ids.map((id) => [id, schemaOf(id)])),
  additionalProperties: false,
})

/** These names, and others that are kept. */
const openTo = (properties: object) => ({
  type: 'object',
  properties,
  propertyNames: safeNames,
  additionalProperties: kept,
})

const overrideIds = [...Object.keys(assumptions), ...Object.keys(prices)] as OverrideId[]

/** `address`: where the files are published, '' if nowhere yet, else an address that ends in a slash. */
export const scenarioSchema = (words: SchemaWords, address: string): object => {
  const { fields } = words
  const wordsOf = (id: RangeId) => (isAssumptionId(id) ? words.override(id) : words.input(id))
  const text = (field: keyof SchemaWords['fields']) => ({ ...fields[field], type: 'string' })
  /** What holds for the file's own inputs and overrides holds for a pin's. */
  const pinSchemas = {
    name: { ...fields.pinName, type: 'string' },
    inputs: { $ref: '#/properties/inputs' },
    overrides: { $ref: '#/properties/overrides' },
  }
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    ...(address && { $id: address + schemaName }),
    ...words.file,
    required: ['version'],
    ...openTo({
      ...Object.fromEntries(texts.map((name) => [name, text(name)])),
      version: { ...fields.version, const: fileVersion },
      modelVersion: text('modelVersion'),
      inputs: {
        ...fields.inputs,
        ...exactly(inputIds, (id) => ({ ...words.input(id), ...inputSchema(inputs[id]) })),
      },
      overrides: {
        ...fields.overrides,
        ...exactly(overrideIds, (id) => ({
          ...words.override(id),
          ...overrideSchema(id, words.outsideRange),
        })),
      },
      pins: {
        ...fields.pins,
        type: 'array',
        maxItems: mostPins,
        items: { ...exactly(pinFields, (field) => pinSchemas[field]), required: ['name'] },
      },
      view: { ...fields.view, ...openTo({ costDriver: { ...fields.costDriver, enum: costDrivers } }) },
      ranges: { ...fields.ranges, ...exactly(rangeIds, (id) => ({ ...wordsOf(id), ...rangeSchema(id) })) },
      growth: {
        ...fields.growth,
        ...exactly(growthIds, (id) => ({ ...words.growth[id], ...growthSchema })),
      },
      seed: { ...fields.seed, type: 'integer', minimum: 0, maximum: greatestSeed },
    }),
    $defs: { kept: keptSchema },
  }
}
