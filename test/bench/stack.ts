// How long does a reader wait for a stack to be read? Beside the bare parser on the same text, taking turns.
// Fails on the ratio and on a second for a thousand services. With --write the README quotes it.

import { load, loadAll } from 'js-yaml'
import { readingStack, type StackReading } from '../../src/formats/stack'
import { deployment, manyServices } from '../formats/stack/files'
import { writeSection } from '../tools/section'
import { median } from './statistics'

const rounds = 15
const mostTimesBare = 2
const mostMilliseconds = 1_000

/** Of the processor, as others may be at work on it too. */
const spent = () => {
  const { user, system } = process.cpuUsage()
  return (user + system) / 1_000
}

interface Run {
  milliseconds: number
  longestStep: number
}

function read(text: string): Run {
  const start = spent()
  const reading = readingStack([{ name: 'stack.yaml', text }])
  let longestStep = 0
  let step: IteratorResult<number, StackReading>
  do {
    const before = performance.now()
    step = reading.next()
    longestStep = Math.max(longestStep, performance.now() - before)
  } while (!step.done)
  if (!step.value.stack) throw new Error('Not read')
  return { milliseconds: spent() - start, longestStep }
}

function bare(text: string): number {
  const start = spent()
  if (text.startsWith('---')) loadAll(text)
  else load(text)
  return spent() - start
}

const sized = { resources: '{ requests: { cpu: 100m, memory: 128Mi }, limits: { memory: 256Mi } }' }
const deployments = (count: number) =>
  Array.from({ length: count }, (_, index) => deployment(`service-${index}`, sized)).join('')

const cases = [
  { name: '1,000 Compose services', text: manyServices(1_000), turns: rounds },
  { name: '1,000 Deployments', text: deployments(1_000), turns: rounds },
  { name: '10,000 Compose services', text: manyServices(10_000), turns: 5 },
  { name: '28,000 Compose services, 10 MB', text: manyServices(28_000), turns: 3 },
]

const ms = (value: number) => `${value.toFixed(0)} ms`
const failures: string[] = []

const rows = cases.map(({ name, text, turns }) => {
  const both = Array.from({ length: turns }, () => ({ ours: read(text), bare: bare(text) }))
  const ours = median(both.map((turn) => turn.ours.milliseconds))
  const alone = median(both.map((turn) => turn.bare))
  const longest = median(both.map((turn) => turn.ours.longestStep))
  if (ours > mostTimesBare * alone)
    failures.push(`${name}: ${(ours / alone).toFixed(2)} times the bare parser`)
  if (name.startsWith('1,000') && ours > mostMilliseconds) failures.push(`${name}: ${ms(ours)}`)
  return `| ${name} | ${ms(ours)} | ${ms(alone)} | ${(ours / alone).toFixed(2)} × | ${ms(longest)} |`
})

const report = ['| | read | bare parser | ratio | longest step |', '|---|---:|---:|---:|---:|', ...rows].join(
  '\n',
)
process.stdout.write(`${report}\n`)
if (process.argv.includes('--write')) writeSection('bench:stack', report)
for (const failure of failures) {
  process.stderr.write(`${failure}\n`)
  process.exitCode = 1
}
