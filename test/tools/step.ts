// Runs one command of the test run and says how it went; its output is shown only when it failed.

import { spawn } from 'node:child_process'

export async function step(name: string, command: string): Promise<boolean> {
  const started = performance.now()
  const { ok, output } = await run(command)
  const seconds = ((performance.now() - started) / 1000).toFixed(1)
  console.log(`${ok ? 'ok  ' : 'FAIL'} ${name} ${seconds} s${ok ? '' : `\n${output}`}`)
  return ok
}

function run(command: string): Promise<{ ok: boolean; output: string }> {
  return new Promise((resolve) => {
    const child = spawn(command, { shell: true, env: plainEnv() })
    let output = ''
    child.stdout.on('data', (data) => (output += data))
    child.stderr.on('data', (data) => (output += data))
    child.on('close', (code) => resolve({ ok: code === 0, output }))
  })
}

/** Vite's runner, which started us, has set NODE_ENV; a build or a test must choose its own. CI: no new snapshots. */
function plainEnv() {
  const { NODE_ENV: _, ...env } = process.env
  return { ...env, NO_COLOR: '1', CI: '1' }
}
