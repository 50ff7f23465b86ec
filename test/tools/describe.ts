// Writes the files that describe the package to other programs: the schema of a scenario file and the element's manifest.

import { writeFileSync } from 'node:fs'
import { elementManifest } from './elementManifest'
import { publishedSchema } from './publishedSchema'

const write = (file: string, content: object) =>
  writeFileSync(`dist/${file}`, `${JSON.stringify(content, null, 2)}\n`)

write('scenario.schema.json', publishedSchema(process.env.CDN_URL ?? ''))
write('custom-elements.json', elementManifest())
