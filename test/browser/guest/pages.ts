// Which pages is the calculator put on? Each is ordinary but for one thing, which some site on the web does.

import type { OpenOptions } from '../harness'

export interface HostPage extends OpenOptions {
  /** Completes "on a page …". */
  that: string
  html: string
  /** The calculator is in the first frame of the page. */
  framed?: true
  /** Opened as a file, not from a server. */
  fromDisk?: true
  /** What the browser itself has to say about the page. */
  expected?: RegExp
}

export const module = '<script type="module" src="/k8s-break-even.js"></script>'
export const classic = '<script src="/k8s-break-even.iife.js"></script>'
export const tag = '<k8s-break-even></k8s-break-even>'

export interface Parts {
  head?: string
  body?: string
  root?: string
}

export const document = ({ head = module, body = tag, root = 'lang="en"' }: Parts = {}): string =>
  `<!doctype html><html ${root}><head><meta charset="utf-8"><title>Host</title>${head}</head><body>${body}</body></html>`

const styled = (css: string, body = tag) => document({ head: `<style>${css}</style>${module}`, body })

const policy = (text: string) => ({ headers: { 'Content-Security-Policy': text } })

const trusted = "require-trusted-types-for 'script'; trusted-types 'none'"

const secure: HostPage[] = [
  {
    that: 'allows its own scripts only, no styles and no trusted type',
    html: document(),
    ...policy(`default-src 'none'; script-src 'self'; style-src 'none'; ${trusted}`),
  },
  {
    that: 'trusts what carries its nonce',
    html: document({ head: module.replace(' src', ' nonce="r4nd0m" src') }),
    ...policy("default-src 'none'; script-src 'nonce-r4nd0m'; base-uri 'none'"),
  },
  {
    that: 'trusts its nonce and what that loads',
    html: document({ head: module.replace(' src', ' nonce="r4nd0m" src') }),
    ...policy(`default-src 'none'; script-src 'nonce-r4nd0m' 'strict-dynamic'; ${trusted}`),
  },
  {
    that: 'is isolated from other origins',
    html: document(),
    headers: { 'Cross-Origin-Embedder-Policy': 'require-corp', 'Cross-Origin-Opener-Policy': 'same-origin' },
  },
  {
    that: 'keeps it in a frame that may do nothing but run scripts',
    html: '<!doctype html><title>Host</title><iframe sandbox="allow-scripts" src="/inner.html" style="width:100%;height:2000px"></iframe>',
    pages: { '/inner.html': document() },
    headers: { 'Access-Control-Allow-Origin': '*' },
    framed: true,
    expected: /^Download is disallowed/,
  },
]

/** Every property that a calculator could inherit or catch, set so that it would show. */
const hostile = `* { margin: 7px !important; padding: 3px !important; border: 1px solid red !important;
  text-transform: uppercase !important; letter-spacing: 0.5em !important; word-spacing: 1em !important;
  white-space: nowrap !important; line-height: 3 !important; text-align: right !important; text-indent: 2em !important;
  font-style: italic !important; font-weight: 900 !important; cursor: wait !important; text-shadow: 2px 2px red !important;
  color: hotpink !important; hyphens: auto !important; user-select: none !important; list-style: square !important }`

const styles: HostPage[] = [
  { that: 'styles everything with !important', html: styled(hostile) },
  { that: 'has a rem of 10 px', html: styled('html { font-size: 62.5% } body { font-size: 1.6rem }') },
  { that: 'is zoomed', html: styled('body { zoom: 1.25 }') },
  { that: 'has no doctype', html: `<title>Host</title>${module}${tag}` },
  { that: 'runs from right to left', html: document({ root: 'lang="he" dir="rtl"' }) },
]

const boxes: Record<string, string> = {
  'the item of a flex row': 'display: flex',
  'a centred column': 'display: flex; flex-direction: column; align-items: center',
  'the cell of a centred grid': 'display: grid; justify-items: center',
  'a column of a grid': 'display: grid; grid-template-columns: 1fr 200px',
}

const shrinking: Record<string, string> = {
  'a float': 'float: left',
  'an inline block': 'display: inline-block',
  'a table cell': 'display: table-cell',
  'an absolute box': 'position: absolute',
  'a narrow column of 280 px': 'width: 280px',
}

const places: HostPage[] = Object.entries({ ...boxes, ...shrinking }).map(([name, css]) => ({
  that: `keeps it in ${name}`,
  html: document({ body: `<div style="${css}">${tag}</div>` }),
}))

const polluted = `<script>
  Array.prototype.last = function () { return this[this.length - 1] }
  Object.prototype.extend = function () {}
  Array.prototype.toJSON = Object.prototype.toJSON = undefined
  String.prototype.each = Function.prototype.bind2 = () => 'each'
  window.Chart = class { static register() { throw new Error('The chart of the page') } }
  window.preact = window.h = 'of the page'
  window.define = Object.assign(() => { throw new Error('Nothing for a loader') }, { amd: {} })
  window.module = { exports: {} }
  window.exports = window.module.exports
</script>`

const scripts: HostPage[] = [
  { that: 'has scripts that pollute every prototype', html: document({ head: polluted + module }) },
  { that: 'has a loader for AMD modules and the classic file', html: document({ head: polluted + classic }) },
  { that: 'was saved to disk', html: document({ head: classic.replace('"/', '"') }), fromDisk: true },
  {
    that: 'is written in Windows-1252, on a server that names no encoding',
    html: document({ head: classic }).replace('<meta charset="utf-8">', '<meta charset="windows-1252">'),
    namesEncoding: false,
  },
  { that: 'has a base elsewhere', html: document({ head: `<base href="/elsewhere/">${module}` }) },
  { that: 'adds a query to every script', html: document({ head: module.replace('.js"', '.js?ver=6.4"') }) },
  {
    that: 'keeps it in a shadow tree',
    html: document({
      body: `<main><template shadowrootmode="open"><slot></slot>${tag}</template></main>`,
    }),
  },
  {
    that: 'is XHTML',
    html: document({ head: classic })
      .replace('<!doctype html><html', '<html xmlns="http://www.w3.org/1999/xhtml"')
      .replace('<meta charset="utf-8">', ''),
    headers: { 'Content-Type': 'application/xhtml+xml' },
  },
]

export const hostPages: HostPage[] = [
  { that: 'says nothing', html: document() },
  ...secure,
  ...styles,
  ...places,
  ...scripts,
]
