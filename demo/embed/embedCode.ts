// What does an author paste?
import { answerSentence } from './answerSentence'
import { calculatorState } from './calculatorState'
import type { EmbedOptions, Way } from './embedOptions'
import { frameQuery } from './frameAddress'
import { element, escapeHtml, openTag, scriptJson } from './markup'

type Write = (options: EmbedOptions) => string

const style = (declarations: readonly (readonly [string, string])[]) =>
  declarations.map(([name, value]) => `${name}:${value}`).join(';')

const integrityOf = ({ hashes }: EmbedOptions, file: string) => hashes?.[file] ?? null

/** Chunks have no tag to carry their hash, so an import map says it before the first module is asked for. */
function importMap({ hashes, addresses }: EmbedOptions) {
  const modules = Object.entries(hashes ?? {}).filter(([file]) =>
    /^(k8s-break-even|chunks\/.*)\.js$/.test(file),
  )
  if (modules.length === 0) return []
  const integrity = Object.fromEntries(
    modules.map(([file, hash]) => [`${addresses.files || './'}${file}`, hash]),
  )
  return [element('script', { type: 'importmap' }, scriptJson({ integrity }))]
}

function chartPreload(options: EmbedOptions) {
  const { hashes, addresses, preloading } = options
  const chart = Object.keys(hashes ?? {}).find((file) => /^chunks\/chart-.*\.js$/.test(file))
  if (!preloading || chart === undefined) return []
  const integrity = integrityOf(options, chart)
  const href = `${addresses.files}${chart}`
  return [openTag('link', { rel: 'modulepreload', href, integrity, crossorigin: 'anonymous' })]
}

const moduleScript: Write = (options) => {
  const file = 'k8s-break-even.js'
  const integrity = integrityOf(options, file)
  const crossorigin = integrity && 'anonymous'
  const src = `${options.addresses.files}${file}`
  return [
    ...importMap(options),
    ...chartPreload(options),
    element('script', { type: 'module', src, integrity, crossorigin }),
  ].join('\n')
}

const classicScript = (options: EmbedOptions, file: string) =>
  element('script', {
    src: `${options.addresses.files}${file}`,
    integrity: integrityOf(options, file),
    crossorigin: 'anonymous',
    async: true,
  })

const answer = ({ scenario, comparison }: EmbedOptions, href: string) => {
  const link = href && ` ${element('a', { href }, 'Open the calculator')}`
  return element('p', {}, escapeHtml(answerSentence(scenario, comparison)) + link)
}

const tag: Write = (options) => {
  const { attributes, properties, scenario } = calculatorState(options)
  const box = [['display', 'block'], ['min-height', `${options.height}px`], ...properties] as const
  const content = [
    ...(scenario === null
      ? []
      : [element('script', { type: 'application/json' }, scriptJson(JSON.parse(scenario)))]),
    answer(options, options.addresses.calculator),
  ]
  const lines = content.map((line) => `\n  ${line}`).join('')
  return element('k8s-break-even', { ...Object.fromEntries(attributes), style: style(box) }, `${lines}\n`)
}

/** The address of the frame with everything the author decided. */
const frameAddress: Write = (options) => {
  const query = frameQuery(calculatorState(options))
  return `${options.addresses.frame}${query && `?${query}`}`
}

const frame: Write = (options) => {
  const { theme, height, growing } = options
  const src = frameAddress(options)
  // A frame whose colour scheme is another than its page's is painted opaque.
  const scheme = theme === 'auto' ? 'light dark' : theme
  const box = [
    ['display', 'block'],
    ['width', '100%'],
    ['height', `${height}px`],
    ['border', '0'],
    ['color-scheme', scheme],
  ] as const
  const attributes = {
    ...(growing && { 'data-k8s-break-even': true as const }),
    src,
    title: 'Kubernetes break-even calculator',
    loading: 'lazy',
    style: style(box),
    sandbox: 'allow-scripts allow-same-origin allow-downloads allow-popups',
    allow: 'clipboard-write',
  }
  return [
    element('iframe', attributes),
    answer(options, src),
    ...(growing ? [classicScript(options, 'frame-height.js')] : []),
  ].join('\n')
}

const writers: Record<Way, Write> = {
  module: (options) => `${moduleScript(options)}\n\n${tag(options)}`,
  classic: (options) => `${classicScript(options, 'k8s-break-even.iife.js')}\n\n${tag(options)}`,
  frame,
  link: frameAddress,
}

export const embedCode: Write = (options) => writers[options.way](options)
