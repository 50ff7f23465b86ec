// Everything that must hold before a change goes in, and one closing line that counts it.
// Each step counts as one, and each test as one.

import { existsSync, readFileSync, rmSync } from 'node:fs'
import { step } from './step'

const report = 'node_modules/.vitest-report.json'

interface Report {
  numPassedTests: number
  numFailedTests: number
  /** One for each test file. */
  testResults: { status: string; assertionResults: unknown[] }[]
}

const steps = [
  ...(await Promise.all([step('types', 'npm run -s types'), step('lint', 'npm run -s lint')])),
  await step('browser', 'npm run -s browser'),
  await step('build', 'npm run -s build'),
  await step('package', 'npm run -s package'),
]

rmSync(report, { force: true })
const testsOk = await step(
  'tests',
  `npx vitest run --reporter=default --reporter=json --outputFile.json=${report}`,
)
const tests = countTests()

const passed = steps.filter(Boolean).length + tests.passed
const failed = steps.filter((ok) => !ok).length + (testsOk ? 0 : Math.max(1, tests.failed))
console.log(`${passed} passed, ${failed} failed`)
process.exitCode = failed ? 1 : 0

function countTests() {
  if (!existsSync(report)) return { passed: 0, failed: 1 }
  const { numPassedTests, numFailedTests, testResults } = JSON.parse(readFileSync(report, 'utf8')) as Report
  const broken = testResults.filter(
    ({ status, assertionResults }) => status === 'failed' && !assertionResults.length,
  )
  return { passed: numPassedTests, failed: numFailedTests + broken.length }
}
