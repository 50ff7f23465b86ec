// What do the files say of their own address, once the build is told where they will live?

import { runnerImport } from 'vite'
import { expect, test } from 'vitest'
import type * as Formats from '../../src/formats'
import { defaultScenario } from '../../src/model'
import { publishedSchema } from '../tools/publishedSchema'

const schemaNamedBy = async (cdnUrl: string) => {
  const define = { __CDN_URL__: JSON.stringify(cdnUrl) }
  const { module } = await runnerImport<typeof Formats>('./src/formats/index.ts', {
    configFile: false,
    define,
  })
  return JSON.parse(module.serializeScenario(defaultScenario)).$schema as string
}

test('a scenario file names the schema where it is published', async () => {
  const address = 'https://example.org/1.0.0/'
  expect(publishedSchema(address)).toMatchObject({ $id: await schemaNamedBy(address) })
})

test('a scenario file names the schema beside it where nothing is published', async () => {
  expect(await schemaNamedBy('')).toBe('./scenario.schema.json')
  expect(publishedSchema('')).not.toHaveProperty('$id')
})
