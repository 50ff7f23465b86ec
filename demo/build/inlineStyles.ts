// Writes a page's styles into the page: they are small, and a first visitor would wait for each file of them.
import { readFileSync } from 'node:fs'
import type { Plugin } from 'vite'

const link = /[ \t]*<link rel="stylesheet"[^>]*href="\.\/([^"]+\.css)"[^>]*>\n?/g

/** `read` has the text of a file by its path below the site. */
export function withStylesInside(html: string, read: (file: string) => string | undefined): string {
  return html.replace(link, (whole, file: string) => {
    const css = read(file)
    return css === undefined ? whole : `    <style>${css.trim()}</style>\n`
  })
}

/** Not for pages whose policy forbids it. `built` is the folder of the files that are there before the site is. */
export const inlineStyles = (built: string): Plugin => ({
  name: 'inline-styles',
  apply: 'build',
  transformIndexHtml: {
    order: 'post',
    handler(html, { bundle }) {
      if (html.includes('Content-Security-Policy')) return html
      return withStylesInside(html, (file) => {
        const asset = bundle?.[file]
        if (asset?.type === 'asset') return `${asset.source}`
        return file === 'k8s-break-even.css' ? readFileSync(`${built}/${file}`, 'utf8') : undefined
      })
    },
  },
})
