// What do editors and mailers do to HTML that is pasted into them? After their documentation, for what our recipes hold.

/** Of the tags that WordPress allows in posts, those a recipe could hold; scripts, frames and unknown tags are not. */
const allowedInPosts: Record<string, readonly string[]> = {
  a: ['href', 'rel', 'target'],
  p: ['align'],
  div: ['align'],
  br: [],
  strong: [],
  em: [],
}

/**
 * For users who may not write unfiltered HTML, `wp_kses_post` removes a tag that is not allowed and keeps what is inside,
 * be it the text of a script.
 */
export const wordpressKses = (html: string): string =>
  html.replace(/<(\/?)([a-z][\w-]*)([^>]*)>/gi, (_, slash: string, name: string, attributes: string) => {
    const allowed = allowedInPosts[name.toLowerCase()]
    if (!allowed) return ''
    const kept = attributes
      .match(/[\w-]+="[^"]*"/g)
      ?.filter((text) => allowed.includes(text.split('=')[0] ?? ''))
    return `<${[slash + name, ...(kept ?? [])].join(' ')}>`
  })

const blockTags = 'div|p|pre|table|ul|ol|li|h[1-6]|section|article|aside|figure|blockquote|form|details|hr'

/** `wpautop` of the classic editor: paragraphs from blank lines, breaks from the others, none of it around block tags. */
export function wordpressAutoP(html: string): string {
  const apart = html
    .replace(new RegExp(`<(?:${blockTags})[\\s/>]`, 'gi'), '\n\n$&')
    .replace(new RegExp(`</(?:${blockTags})>`, 'gi'), '$&\n\n')
  const isBlock = new RegExp(`^</?(?:${blockTags})[\\s/>]`, 'i')
  return apart
    .split(/\n\s*\n/)
    .map((part) => part.trim())
    .filter(Boolean)
    .map((part) => (isBlock.test(part) ? part : `<p>${part.replaceAll('\n', '<br />\n')}</p>`))
    .join('\n')
}

/** The card as it stands on the site: what was typed, between two comments. */
export const ghostCard = (html: string): string =>
  `\n<!--kg-card-begin: html-->\n${html}\n<!--kg-card-end: html-->\n`

/** Mail programs remove scripts and frames whole, and of tags they do not know only the tags. */
export const inMail = (html: string): string =>
  html.replace(/<(script|iframe|style)\b[^>]*>[\s\S]*?<\/\1>/gi, '').replace(/<\/?[a-z]\w*-[^>]*>/gi, '')
