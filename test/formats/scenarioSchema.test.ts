import Ajv from 'ajv/dist/2020'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { parseScenario, serializeScenario } from '../../src/formats'
import { assumptions, defaultScenario, inputIds, prices } from '../../src/model'
import { publishedSchema } from '../tools/publishedSchema'
import { anyFile, anyValue } from './anyScenarioFile'
import { refusedFiles } from './refusedFiles'

interface Schema {
  properties: Record<string, { properties: Record<string, Record<string, unknown>> }>
}

const schema = publishedSchema('') as Schema
const ajv = new Ajv({ strict: true, strictTypes: false, keywords: ['x-unit'] })
const validate = ajv.compile(schema)
const isRead = (file: unknown) => parseScenario(JSON.stringify(file)).ok

describe('the schema', () => {
  test('is one itself', () => {
    expect(ajv.validateSchema(schema), ajv.errorsText()).toBe(true)
  })

  test('names, explains and bounds each input', () => {
    const { inputs, overrides } = schema.properties
    expect(Object.keys(inputs?.properties ?? {})).toEqual(inputIds)
    expect(Object.keys(overrides?.properties ?? {})).toEqual([
      ...Object.keys(assumptions),
      ...Object.keys(prices),
    ])
    for (const property of Object.values({ ...inputs?.properties, ...overrides?.properties })) {
      expect(property).toMatchObject({ title: expect.stringMatching(/\S/) })
      expect(property).toHaveProperty('default')
    }
    expect(inputs?.properties.uptimeTarget).toEqual({
      title: 'Uptime target',
      description: 'What you promise your users.',
      type: 'number',
      minimum: 99,
      maximum: 99.99,
      default: 99.5,
      'x-unit': 'percent',
    })
  })
})

describe('schema and reader agree', () => {
  test('on every file that is written', () => {
    fc.assert(
      fc.property(anyFile, (text) => {
        expect(validate(JSON.parse(text)), ajv.errorsText(validate.errors)).toBe(true)
      }),
    )
  })

  test.each(refusedFiles.filter(({ beyondSchema }) => !beyondSchema))('on refusing $what', ({ file }) => {
    expect(validate(typeof file === 'string' ? JSON.parse(file) : file)).toBe(false)
  })

  test('on files with one value changed, wherever it stands', () => {
    const whole = JSON.parse(
      serializeScenario(
        {
          ...defaultScenario,
          overrides: { 'packing.paas': 0.7, 'packing.compose': { value: 0.99, outsideRange: true } },
        },
        {
          name: 'Shop',
          costDriver: 'services',
          ranges: { services: { low: 1, high: 200 }, 'packing.paas': { low: 0.01, high: 1 } },
          growth: { load: 0.1 },
          seed: 7,
        },
      ),
    )
    const places = [
      '',
      'inputs',
      'overrides',
      'view',
      'overrides.packing.compose',
      'ranges',
      'ranges.packing.paas',
      'growth',
    ]
    const place = fc.constantFrom(...places).chain((path) => {
      const names = [
        ...Object.keys(at(whole, path)),
        'seed',
        'colour',
        'value',
        'constructor',
        'packing.pass',
      ]
      return fc.tuple(fc.constant(path), fc.constantFrom(...names))
    })
    const value = fc.oneof(
      anyValue,
      fc.constantFrom(undefined, null, 0, 1, 0.5, 15, 1.5, -1, 1e9, '1', true, 'services', 'eks', {}, []),
      fc.record({ value: fc.double({ noNaN: true, noDefaultInfinity: true }), outsideRange: fc.boolean() }),
    )
    fc.assert(
      fc.property(place, value, ([path, name], put) => {
        const file = structuredClone(whole)
        at(file, path)[name] = put
        const asRead = JSON.parse(JSON.stringify(file))
        expect(validate(asRead), ajv.errorsText(validate.errors)).toBe(isRead(asRead))
      }),
      { numRuns: 3_000 },
    )
  }, 30_000)
})

/** Overrides have dots in their names, so only the first dot leads further. */
function at(file: Record<string, unknown>, path: string): Record<string, unknown> {
  if (path === '') return file
  const [first = '', ...rest] = path.split('.')
  const part = file[first] as Record<string, unknown>
  return rest.length > 0 ? (part[rest.join('.')] as Record<string, unknown>) : part
}
