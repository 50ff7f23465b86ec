// What do other sites show of a page that somebody links to? A card with the picture; absolute where the site's address is known.
import { readFileSync } from 'node:fs'
import type { HtmlTagDescriptor, Plugin } from 'vite'
import { importFigures } from './modelFigures.ts'

export const pictureSize = { width: 1_200, height: 630 } as const

/** A picture of other figures has another address, so that nobody shows an old one. */
export const pictureFile = (modelVersion: string): string => `social-${modelVersion}.png`

interface Card {
  /** Ends in a slash; '' where nobody knows yet where the site will be. */
  readonly siteUrl: string
  /** As "method.html". */
  readonly page: string
  readonly modelVersion: string
  /** What the picture shows, for whoever does not see it. */
  readonly alt: string
}

const meta = (name: 'property' | 'name', key: string, content: string): HtmlTagDescriptor => ({
  tag: 'meta',
  attrs: { [name]: key, content },
  injectTo: 'head',
})

export function cardTags({ siteUrl, page, modelVersion, alt }: Card): HtmlTagDescriptor[] {
  const address = siteUrl + (page === 'index.html' ? '' : page)
  const known: HtmlTagDescriptor[] = siteUrl
    ? [
        { tag: 'link', attrs: { rel: 'canonical', href: address }, injectTo: 'head' },
        meta('property', 'og:url', address),
      ]
    : []
  return [
    ...known,
    meta('property', 'og:image', (siteUrl || './') + pictureFile(modelVersion)),
    meta('property', 'og:image:type', 'image/png'),
    meta('property', 'og:image:width', `${pictureSize.width}`),
    meta('property', 'og:image:height', `${pictureSize.height}`),
    meta('property', 'og:image:alt', alt),
    meta('name', 'twitter:card', 'summary_large_image'),
  ]
}

/** For pages that say of themselves that they are to be shared: those with an og:title. */
export const sharing = (siteUrl: string): Plugin => ({
  name: 'sharing',
  async transformIndexHtml(html, { path }) {
    if (!html.includes('property="og:title"')) return []
    const { modelVersion, answer } = await importFigures()
    const alt = `The calculator: three lines that cross over compute spend. ${answer}`
    return cardTags({ siteUrl, page: path.replace(/^\//, ''), modelVersion, alt })
  },
  async generateBundle() {
    const fileName = pictureFile((await importFigures()).modelVersion)
    this.emitFile({ type: 'asset', fileName, source: readFileSync(`demo/${fileName}`) })
  },
})
