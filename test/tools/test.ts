// Everything that must hold before a change goes in, and one closing line that counts it.
// Each step counts as one, and each test as one.

import { existsSync, readFileSync, rmSync } from 'node:fs'
import { step } from './step'

interface Report {
  numPassedTests: number
  numFailedTests: number
  /** One for each test file. */
  testResults: { status: string; assertionResults: unknown[] }[]
}

interface Count {
  passed: number
  failed: number
}

/** Tests of the sources need no build, so they run beside it. */
const counts = [
  ...(await Promise.all([checks(), tests('sources', ['unit', 'views'])])),
  await tests('built files', ['built', 'drag', 'browser']),
]

const [passed, failed] = [sum('passed'), sum('failed')]
console.log(`${passed} passed, ${failed} failed`)
process.exitCode = failed ? 1 : 0

async function checks(): Promise<Count> {
  const steps: boolean[] = []
  for (const name of ['types', 'lint', 'browser', 'build', 'package']) {
    steps.push(await step(name, `npm run -s ${name}`))
  }
  return { passed: steps.filter(Boolean).length, failed: steps.filter((ok) => !ok).length }
}

async function tests(of: string, projects: string[]): Promise<Count> {
  const report = `node_modules/.vitest-${projects[0]}.json`
  rmSync(report, { force: true })
  const chosen = projects.map((project) => `--project ${project}`).join(' ')
  const reporters = `--reporter=default --reporter=json --outputFile.json=${report}`
  const ok = await step(`tests of ${of}`, `npx vitest run ${chosen} ${reporters}`)
  const { passed, failed } = countTests(report)
  return { passed, failed: ok ? failed : Math.max(1, failed) }
}

function sum(outcome: keyof Count): number {
  return counts.reduce((total, count) => total + count[outcome], 0)
}

function countTests(report: string): Count {
  if (!existsSync(report)) return { passed: 0, failed: 1 }
  const { numPassedTests, numFailedTests, testResults } = JSON.parse(readFileSync(report, 'utf8')) as Report
  const broken = testResults.filter(
    ({ status, assertionResults }) => status === 'failed' && !assertionResults.length,
  )
  return { passed: numPassedTests, failed: numFailedTests + broken.length }
}
