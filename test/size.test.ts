import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { readSection } from './tools/section'
import { sizes } from './tools/sizes'

const measured = sizes()
const quoted = [...readSection('sizes').matchAll(/^\| (.+) \| ([\d.]+) KB \| ([\d.]+) KB \|$/gm)]

test.each(measured)('$name stays within $budget KB', ({ files, kilobytes, budget }) => {
  expect(files).not.toEqual([])
  expect(kilobytes).toBeLessThanOrEqual(budget)
})

test.each(measured)('$name is what the README says', ({ name, kilobytes, budget }) => {
  const [, , kilobytesQuoted, budgetQuoted] = quoted.find(([, label]) => label === name) ?? []
  expect(Math.abs(Number(kilobytesQuoted) - kilobytes)).toBeLessThanOrEqual(0.1)
  expect(Number(budgetQuoted)).toBe(budget)
})

test('the script of the tag waits for no other file', () => {
  expect(measured[0]?.files).toEqual(['k8s-break-even.js'])
})

test('the chart library waits in its own chunk', () => {
  const [answer, workbench, chart] = measured.map(({ files }) =>
    files.map((file) => readFileSync(`dist/${file}`, 'utf8')).join(),
  )
  expect(answer).not.toContain('maintainAspectRatio')
  expect(workbench).not.toContain('maintainAspectRatio')
  expect(chart).toContain('maintainAspectRatio')
})
