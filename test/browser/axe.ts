// What does axe object to?

import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type axe from 'axe-core'
import type { Page } from 'playwright-core'

const source = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

/** Each as one line that names the rule and the first element that breaks it. */
export async function violations(
  page: Page,
  where = 'k8s-break-even',
  ignored: string[] = [],
): Promise<string[]> {
  await page.evaluate(source)
  return page.evaluate(
    async ({ where, ignored }) => {
      const { run } = (globalThis as unknown as { axe: typeof axe }).axe
      const { violations } = await run(where, {
        resultTypes: ['violations'],
        preload: false, // waits for style sheets and sounds that no page of ours has
        rules: Object.fromEntries(ignored.map((rule) => [rule, { enabled: false }])),
      })
      return violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html} ${nodes[0]?.failureSummary}`)
    },
    { where, ignored },
  )
}
