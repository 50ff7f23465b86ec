// How long does a reader wait? The engine in Node, dragging in Chromium from the built files.
// Fails on ratios alone. With --write the README quotes it.

import { writeSection } from '../tools/section'
import { measureDrags } from './dragTimes'
import { measureEngine } from './engineSpeeds'
import { measureOutlook } from './outlookTimes'
import { failures, machine, table } from './report'

const drags = await measureDrags()
const outlook = await measureOutlook()
const report = `${table(await measureEngine(), drags, outlook)}\n\n${machine(drags)}`
process.stdout.write(`${report}\n`)
if (process.argv.includes('--write')) writeSection('bench', report)
for (const failure of failures(drags, outlook)) {
  process.stderr.write(`${failure}\n`)
  process.exitCode = 1
}
