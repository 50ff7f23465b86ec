import { readdirSync, readFileSync } from 'node:fs'
import { posix, resolve } from 'node:path'
import { defineConfig, normalizePath, type Plugin, type UserConfig } from 'vite'
import { inlineStyles, modelFigures, offline, sharing } from './demo/build/index.ts'
import { integrity } from './test/tools/integrity.ts'
import { nameOf, packsBeside } from './test/tools/wordPacks.ts'

const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string }

export const settings: UserConfig = {
  define: {
    __VERSION__: JSON.stringify(version),
    __SITE_URL__: JSON.stringify(process.env.SITE_URL ?? ''),
    __CDN_URL__: JSON.stringify(process.env.CDN_URL ?? ''),
    __HAS_CHUNKS__: 'false', // where later code is a file of its own beside the script of the tag
  },
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
}

// An older CSS target would rewrite light-dark() into variables that lose the host page's colour scheme.
const browsers = { target: 'es2022', cssTarget: ['chrome123', 'edge123', 'firefox120', 'safari17.5'] }

// Chart.js registers scales we do not use through static fields; without this they all stay in the bundle.
const treeshake = { propertyReadSideEffects: false } as const

const evidence = /[\\/]evidence[\\/]|[\\/]en[\\/](evidence(Prose)?|why(Complexity|Omissions))\./

/** Chromium then compiles a file while it arrives, on another thread, and not each function when the page waits for it. */
const neededAtOnce = '//# allFunctionsCalledOnLoad'

const tagScript = 'widget/k8s-break-even.ts'

/** For <script type="module">: what a page needs at once, and chunks that wait until they are wanted. */
const cdn: UserConfig = {
  define: { ...settings.define, __HAS_CHUNKS__: 'true' },
  publicDir: false,
  plugins: [heightStylesheet(), sharesWithTag(), queriesForRetries()],
  build: {
    ...browsers,
    outDir: 'dist',
    sourcemap: true,
    license: { fileName: 'LICENSES' },
    lib: { entry: tagScript, formats: ['es'] },
    rolldownOptions: {
      treeshake,
      // Chunks import what they share with the script of the tag from it: no third file to wait for.
      preserveEntrySignatures: 'allow-extension',
      output: {
        minify: true, // lib mode leaves ES output unminified otherwise
        comments: false, // licences are in LICENSES
        postBanner: ({ isEntry, name }) => (isEntry || name === 'workbench' ? neededAtOnce : ''),
        entryFileNames: '[name].js',
        chunkFileNames: (chunk) => `chunks/${nameOf(chunk)}.js`,
        codeSplitting: {
          includeDependenciesRecursively: false,
          groups: [
            // Prose and sources, which two sections show: one file for both.
            { name: 'evidence', test: evidence, priority: 1 },
            // Said outright, because with a sixth chunk the bundler no longer sees it by itself.
            { name: 'initial', tags: ['$initial'] },
          ],
        },
      },
    },
  },
}

/** For a classic <script>: the same in one file. */
const iife: UserConfig = {
  publicDir: false,
  plugins: [packsBeside(), byteOrderMark(), integrity(version, process.env.CDN_URL ?? '')],
  build: {
    ...browsers,
    outDir: 'dist',
    emptyOutDir: false,
    sourcemap: true,
    lib: {
      entry: tagScript,
      formats: ['iife'],
      name: 'k8sBreakEven',
      fileName: () => 'k8s-break-even.iife.js',
    },
    rolldownOptions: { treeshake, output: { comments: false } },
  },
}

/** For the page around a frame: the frame as tall as what is in it. */
const frame: UserConfig = {
  publicDir: false,
  build: {
    ...browsers,
    outDir: 'dist',
    emptyOutDir: false,
    lib: {
      entry: 'widget/frame-height.ts',
      formats: ['iife'],
      name: 'k8sBreakEvenFrames',
      fileName: () => 'frame-height.js',
    },
  },
}

/** For bundlers: readable modules that leave the dependencies to the author's own build. */
const npm: UserConfig = {
  publicDir: false,
  build: {
    ...browsers,
    outDir: 'dist',
    emptyOutDir: false,
    minify: false,
    lib: {
      entry: { index: 'widget/index.ts', define: 'widget/define.ts', model: 'widget/model.ts' },
      formats: ['es'],
    },
    rolldownOptions: {
      external: /^(preact|zustand|chart\.js|js-yaml)($|\/)/,
      output: {
        entryFileNames: '[name].js',
        chunkFileNames: (chunk) => `shared/${nameOf(chunk)}.js`,
      },
    },
  },
}

/** The demo pages beside the built files, which they embed as any other site would. */
const site = (): UserConfig => ({
  root: 'demo',
  base: './',
  publicDir: '../dist',
  plugins: [
    builtFiles(),
    modelFigures(),
    sharing(process.env.SITE_URL ?? ''),
    inlineStyles('dist'),
    offline(),
  ],
  server: { host: '127.0.0.1', open: hasScreen(), fs: { allow: [process.cwd()] } },
  preview: { host: '127.0.0.1', open: hasScreen() },
  build: {
    ...browsers,
    outDir: '../dist-site',
    emptyOutDir: true,
    modulePreload: { polyfill: false }, // a sample post has one script, the calculator's
    rolldownOptions: {
      treeshake,
      input: { ...demoPages(), offline: resolve('demo/offline/worker.ts') },
      output: {
        // A worker's place says which pages it may answer for, so it stands beside them under one name.
        entryFileNames: ({ name }) => (name === 'offline' ? '[name].js' : 'assets/[name]-[hash].js'),
      },
    },
  },
})

function demoPages() {
  const files = readdirSync('demo', { recursive: true, encoding: 'utf8' })
  const pages = files.filter((file) => file.endsWith('.html'))
  return Object.fromEntries(pages.map((file) => [file.replace(/\.html$/, ''), resolve('demo', file)]))
}

function hasScreen() {
  const { DISPLAY, WAYLAND_DISPLAY } = process.env
  return Boolean(process.stdout.isTTY && (process.platform !== 'linux' || DISPLAY || WAYLAND_DISPLAY))
}

/** Demo pages name the built files as any page would. Vite must leave them alone, and while developing serve their source. */
function builtFiles(): Plugin {
  const named = /\b(src|href)="[./]*\/((?:k8s-break-even|frame-height)\.[\w.]+)"/g
  return {
    name: 'built-files',
    transformIndexHtml: { order: 'pre', handler: (html) => html.replace(named, '$1="/$2"') },
    configureServer(server) {
      const source = posix.join('/@fs/', normalizePath(resolve(tagScript)))
      server.middlewares.use((request, _response, next) => {
        if (request.url?.split('?')[0] === '/k8s-break-even.js') request.url = source
        next()
      })
    },
  }
}

/** Keeps the page still until the tag is defined: the height that the calculator will take, held by a box beside the fallback. */
function heightStylesheet(): Plugin {
  const tag = 'k8s-break-even'
  const undefinedYet = `/* Keeps the height of <${tag}> until its script has run. */
${tag}:not(:defined) {
  display: flow-root;
  container-type: inline-size;
  contain-intrinsic-inline-size: 640px;
  max-inline-size: 100%;
}

${tag}:not(:defined)::before {
  float: inline-start;
  content: "";
}
`
  return {
    name: 'height-stylesheet',
    generateBundle() {
      const heights = readFileSync('src/ui/styles/height.css', 'utf8')
        .replace(/\/\*.*?\*\//s, '')
        .replaceAll('.calculator.compact', `${tag}[view="compact"]:not(:defined)::before`)
        .replaceAll('.calculator', `${tag}:not(:defined)::before`)
      this.emitFile({ type: 'asset', fileName: `${tag}.css`, source: undefinedYet + heights })
    },
  }
}

/**
 * What chunks share joins the script of the tag only where all of them share the same of it; else it becomes a file
 * between. The assumptions use less of the engine than other sections, so they name the rest.
 */
function sharesWithTag(): Plugin {
  const rest = "\nexport { findBreakEvens as shared } from '../../model'\n"
  return {
    name: 'shares-with-tag',
    transform: (code, id) => (id.endsWith('src/ui/assumptions/index.ts') ? code + rest : null),
  }
}

/** A classic script is read in the encoding of its page where the server names none; a mark at its start comes first. */
function byteOrderMark(): Plugin {
  return {
    name: 'byte-order-mark',
    generateBundle(_options, bundle) {
      for (const file of Object.values(bundle)) if (file.type === 'chunk') file.code = `\uFEFF${file.code}`
    },
  }
}

/**
 * A query on its address gets a chunk from browsers that never ask twice for one that failed. Chunks that others import
 * stay with one address, so that nothing is there twice.
 */
function queriesForRetries(): Plugin {
  const load = /\(\)=>import\((`\.[^`]+`)\)/g
  return {
    name: 'queries-for-retries',
    generateBundle(_options, bundle) {
      const chunks = Object.values(bundle).filter((file) => file.type === 'chunk')
      const shared = chunks.flatMap(({ imports }) => imports.map((file) => posix.basename(file)))
      for (const chunk of chunks) {
        chunk.code = chunk.code.replace(load, (whole, address: string) =>
          shared.some((file) => address.includes(file)) ? whole : `q=>import(${address}+q)`,
        )
      }
    },
  }
}

const libraries: Record<string, UserConfig> = { cdn, iife, frame, npm }

export default defineConfig(({ mode }) => ({ ...settings, ...(libraries[mode] ?? site()) }))
