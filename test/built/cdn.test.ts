import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { withStaticImports } from '../tools/sizes'

const read = (file: string) => readFileSync(`dist/${file}`, 'utf8')
const { dependencies } = JSON.parse(readFileSync('package.json', 'utf8')) as { dependencies: object }

test('colours that follow the host page survive the build', () => {
  const atOnce = withStaticImports('k8s-break-even.js').map(read).join()
  expect(atOnce).toContain('light-dark(')
  expect(read('k8s-break-even.iife.js')).toContain('light-dark(')
})

test('the lazy chunks never import the script of the tag, so its address may carry a query', () => {
  const entry = read('k8s-break-even.js')
  const chunks = [...entry.matchAll(/chunks\/[\w-]+\.js/g)].map(([file]) => file)
  expect(chunks).not.toEqual([])
  for (const chunk of chunks) expect(read(chunk)).not.toContain('../k8s-break-even.js')
})

test.each(Object.keys(dependencies))('the licence of %s travels along', (name) => {
  expect(read('LICENSES')).toContain(`## ${name} - `)
})
