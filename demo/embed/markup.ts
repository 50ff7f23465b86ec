// How does a value stand in HTML without becoming markup?

const entities: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }

export const escapeHtml = (text: string): string => text.replace(/[&<>"]/g, (mark) => entities[mark] ?? mark)

/** JSON whose text cannot end the script element it stands in. */
export const scriptJson = (value: unknown): string => JSON.stringify(value).replaceAll('<', '\\u003c')

/** True stands for an attribute without a value, null for one that is left out. */
export type Attributes = Readonly<Record<string, string | true | null>>

export function openTag(name: string, attributes: Attributes): string {
  const written = Object.entries(attributes).flatMap(([attribute, value]) => {
    if (value === null) return []
    return value === true ? ` ${attribute}` : ` ${attribute}="${escapeHtml(value)}"`
  })
  return `<${name}${written.join('')}>`
}

export const element = (name: string, attributes: Attributes, content = ''): string =>
  `${openTag(name, attributes)}${content}</${name}>`
