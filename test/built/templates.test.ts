// Do templates of each framework know the tag? Compiled with that framework's own types, against the package as built.

import { spawnSync } from 'node:child_process'
import { copyFileSync, mkdirSync, mkdtempSync, rmSync, symlinkSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, resolve } from 'node:path'
import { describe, expect, onTestFinished, test } from 'vitest'

interface Framework {
  name: string
  sample: string
  /** What an author has installed, and the folder it comes from. */
  packages: Record<string, string>
  /** Declarations that the framework's own checker adds. */
  declarations?: string
}

const same = (...names: string[]) => Object.fromEntries(names.map((name) => [name, name]))

const frameworks: Framework[] = [
  { name: 'Preact', sample: 'preact.tsx', packages: same('preact') },
  { name: 'React 19', sample: 'react.tsx', packages: same('@types/react', 'csstype') },
  {
    name: 'React 18',
    sample: 'react.tsx',
    packages: { '@types/react': '@types/react-18', ...same('@types/prop-types', 'csstype') },
  },
  { name: 'Vue', sample: 'vue.ts', packages: same('vue', '@vue', 'csstype') },
  {
    name: 'Svelte',
    sample: 'svelte.ts',
    packages: same('svelte'),
    declarations: 'node_modules/svelte/svelte-html.d.ts',
  },
]

/** Everything as if installed there, so that our declarations find the author's framework and not ours. */
function project({ sample, packages }: Framework) {
  const folder = mkdtempSync(join(tmpdir(), 'templates-'))
  onTestFinished(() => rmSync(folder, { recursive: true }))
  const install = (name: string, from: string) => {
    const place = join(folder, 'node_modules', name)
    mkdirSync(dirname(place), { recursive: true })
    symlinkSync(resolve(from), place)
  }
  for (const [name, from] of Object.entries(packages)) install(name, join('node_modules', from))
  for (const part of ['dist', 'package.json']) install(`k8s-break-even/${part}`, part)
  copyFileSync(join('test/built/templates', sample), join(folder, sample))
  return folder
}

const options = [
  ...['--noEmit', '--strict', '--skipLibCheck', '--preserveSymlinks', '--types', ''],
  ...['--target', 'es2022', '--module', 'esnext', '--moduleResolution', 'bundler', '--jsx', 'react-jsx'],
]

const tsc = resolve('node_modules/typescript/bin/tsc')

describe.each(frameworks)('a $name template', (framework) => {
  test.each([[[]], [['--exactOptionalPropertyTypes']]])('knows the tag and its values %o', (more) => {
    const files = [framework.sample, framework.declarations ?? []].flat()
    const { stdout } = spawnSync(process.execPath, [tsc, ...options, ...more, ...files], {
      cwd: project(framework),
      encoding: 'utf8',
    })
    expect(stdout).toBe('')
  })
})
