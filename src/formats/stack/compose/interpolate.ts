// What does a value say once its variables are filled in? Nobody's environment is known here, so only defaults count.

export interface Interpolated {
  readonly text: string
  /** Variables without a default. */
  readonly missing: readonly string[]
}

const longest = 4_096
const deepest = 8

/** The end of `${…}`, whose braces may be nested; -1 where it is not closed. */
const closingBrace = (text: string, from: number): number => {
  let depth = 1
  for (let at = from; at < text.length; at++) {
    if (text[at] === '}' && --depth === 0) return at
    if (text[at] === '{' && text[at - 1] === '$') depth++
  }
  return -1
}

const fill = (text: string, missing: string[], depth: number): string => {
  let filled = ''
  let at = 0
  while (at < text.length) {
    const dollar = text.indexOf('$', at)
    if (dollar < 0) break
    filled += text.slice(at, dollar)
    const next = text[dollar + 1]
    const end = next === '{' ? closingBrace(text, dollar + 2) : -1
    const inside = end > 0 ? text.slice(dollar + 2, end) : ''
    const [whole, name, operator, value = ''] = /^(\w+)(:?[-+?])?([\s\S]*)$/.exec(inside) ?? []
    if (next === '$') {
      filled += '$'
      at = dollar + 2
    } else if (whole !== undefined && name) {
      if (operator?.endsWith('-') && depth < deepest) filled += fill(value, missing, depth + 1)
      else if (!operator?.endsWith('+')) missing.push(name)
      at = end + 1
    } else {
      const bare = /^[A-Za-z_]\w*/.exec(text.slice(dollar + 1, dollar + 80))?.[0]
      if (bare) missing.push(bare)
      else filled += '$'
      at = dollar + 1 + (bare?.length ?? 0)
    }
  }
  return filled + text.slice(at)
}

export const interpolate = (text: string): Interpolated => {
  if (!text.includes('$') || text.length > longest) return { text, missing: [] }
  const missing: string[] = []
  return { text: fill(text, missing, 0), missing }
}
