// Are the demo's pages fast, accessible and findable by Lighthouse's count? `--runs 1` for a quick look; with --write the
// README quotes it. Fails below 95.

import { execSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { writeSection } from '../tools/section'
import { serve } from '../tools/serve'
import { installLighthouse } from './install'
import { conditions, failures, forms, type Looked, type Scores, table } from './report'
import { look, scoresOf, shortcomings } from './run'

const pages = ['index.html', 'method.html', 'article.html']

const { values } = parseArgs({
  args: process.argv.slice(3),
  options: { runs: { type: 'string', default: '3' }, write: { type: 'boolean', default: false } },
})
const runs = Number(values.runs)
const say = (line: string) => process.stdout.write(`${line}\n`)

if (!existsSync('dist-site/index.html')) execSync('npm run -s build', { stdio: 'inherit' })
const lighthouse = installLighthouse()
const server = await serve('dist-site', { isCompressed: true })
const looked: Looked[] = []
const speeds: number[] = []
let versions = { lighthouse: '', browser: '' }
try {
  for (const page of pages) {
    for (const form of forms) {
      const scores: Scores[] = []
      for (let run = 0; run < runs; run++) {
        const result = await look(lighthouse, `${server.origin}/${page}`, form)
        const { benchmarkIndex, hostUserAgent } = result.environment
        const browser = /Chrome\/([\d.]+)/.exec(hostUserAgent)?.[1] ?? ''
        versions = { lighthouse: result.lighthouseVersion, browser }
        speeds.push(benchmarkIndex)
        scores.push(scoresOf(result))
        const short = shortcomings(result).join(', ')
        say(
          `${page}, ${form}: ${Object.values(scoresOf(result)).join(' ')} at ${Math.round(benchmarkIndex)}${short && `; ${short}`}`,
        )
      }
      looked.push({ page, form, scores })
    }
  }
} finally {
  await server.close()
  lighthouse.remove()
}
const text = `${table(looked)}\n\n${conditions({ ...versions, runs, speeds })}`
say(`\n${text}`)
if (values.write) writeSection('lighthouse', text)
for (const failure of failures(looked)) {
  process.stderr.write(`${failure}\n`)
  process.exitCode = 1
}
