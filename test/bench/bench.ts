// How long does a reader wait? The engine in Node, dragging in Chromium from the built files.
// Fails on ratios alone. With --write the README quotes it.

import { writeSection } from '../tools/section'
import { measureDrags } from './dragTimes'
import { measureEngine } from './engineSpeeds'
import { failures, machine, table } from './report'

const drags = await measureDrags()
const report = `${table(await measureEngine(), drags)}\n\n${machine(drags)}`
process.stdout.write(`${report}\n`)
if (process.argv.includes('--write')) writeSection('bench', report)
for (const failure of failures(drags)) {
  process.stderr.write(`${failure}\n`)
  process.exitCode = 1
}
