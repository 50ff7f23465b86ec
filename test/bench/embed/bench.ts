// How does the calculator compare as a guest with what else could draw its lines? `--rounds 1` for a quick look;
// with --write the README quotes it. Fails on ratios and counts alone.

import { parseArgs } from 'node:util'
import { writeSection } from '../../tools/section'
import { measureEmbeds } from './measure'
import { failures, machine, tables } from './report'

const { values } = parseArgs({
  args: process.argv.slice(3),
  options: { rounds: { type: 'string', default: '9' }, write: { type: 'boolean', default: false } },
})
const report = await measureEmbeds(Number(values.rounds))
const text = `${tables(report)}\n\n${machine(report)}`
process.stdout.write(`${text}\n`)
if (values.write) writeSection('bench:embed', text)
for (const failure of failures(report)) {
  process.stderr.write(`${failure}\n`)
  process.exitCode = 1
}
