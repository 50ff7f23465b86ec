// A site with one page for each: the calculator as it is published, and the peers, installed and bundled in a temporary folder.

import { spawnSync } from 'node:child_process'
import { cpSync, existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { build } from 'vite'
import { defaultLines } from './lines'
import { calculator, peers } from './peers'

export interface Site {
  folder: string
  pages: Record<string, string>
  remove(): void
}

export async function prepareSite(): Promise<Site> {
  const folder = mkdtempSync(join(tmpdir(), 'embed-'))
  const site = join(folder, 'site')
  const remove = () => rmSync(folder, { recursive: true })
  try {
    install(folder)
    cpSync('test/bench/embed/peers', join(folder, 'peers'), { recursive: true })
    for (const { id } of peers) await bundle(join(folder, 'peers', `${id}.js`), site)
    cpSync('dist', site, { recursive: true })
    writeFileSync(join(site, 'host.css'), hostStyles)
    return { folder: site, pages: pagesOf(site), remove }
  } catch (error) {
    remove()
    throw error
  }
}

function install(folder: string) {
  const dependencies = Object.assign({}, ...peers.map(({ packages }) => packages)) as Record<string, string>
  writeFileSync(join(folder, 'package.json'), JSON.stringify({ private: true, type: 'module', dependencies }))
  const { status, stderr } = spawnSync('npm install --ignore-scripts --no-audit --no-fund', {
    cwd: folder,
    shell: true,
    encoding: 'utf8',
  })
  if (status !== 0) throw new Error(`The peers could not be installed:\n${stderr}`)
}

async function bundle(entry: string, outDir: string) {
  // React comes with its checks for developers otherwise; whoever runs this file has set another one.
  process.env.NODE_ENV = 'production'
  await build({
    configFile: false,
    logLevel: 'error',
    publicDir: false,
    build: {
      target: 'es2022',
      outDir,
      emptyOutDir: false,
      modulePreload: { polyfill: false },
      chunkSizeWarningLimit: 5_000,
      rolldownOptions: {
        input: entry,
        output: { entryFileNames: '[name].js', assetFileNames: '[name][extname]' },
      },
    },
  })
}

/** Everyone's place is kept free, as the README asks of the calculator's. */
const hostStyles = `
body { margin: 28px auto; max-width: 1100px; font: 16px/1.5 sans-serif }
.chart { height: 400px }
k8s-break-even { display: block; min-height: 1510px }
`

function pagesOf(site: string): Record<string, string> {
  const data = JSON.stringify(defaultLines())
  const page = (id: string, script: string, place: string) => [
    `/${id}.html`,
    `<!doctype html><html lang="en"><meta charset="utf-8"><title>${id}</title>
<link rel="stylesheet" href="/host.css">
${existsSync(join(site, `${id}.css`)) ? `<link rel="stylesheet" href="/${id}.css">` : ''}
<script type="module" src="/${script}"></script>
<body><p>Before it.</p>
${place}
<p>After it.</p>
<script type="application/json" id="data">${data}</script>
</body></html>`,
  ]
  const slider =
    '<input type="range" id="more" min="0" max="2000" value="0" aria-label="Dollars a month more">'
  return Object.fromEntries([
    page(calculator.id, 'k8s-break-even.js', '<k8s-break-even></k8s-break-even>'),
    ...peers.map(({ id }) => page(id, `${id}.js`, `${slider}\n<div id="chart" class="chart"></div>`)),
  ])
}
