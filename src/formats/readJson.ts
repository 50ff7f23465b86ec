// Is a text from outside JSON that can be worked with safely?

export type Json = null | boolean | number | string | readonly Json[] | JsonObject
export interface JsonObject {
  readonly [name: string]: Json
}

/** `field` is a path such as `inputs.services`, or `file` for the text as a whole; the message can stand alone. */
export interface Problem {
  readonly field: string
  readonly message: string
}

export type ReadJson =
  | { readonly ok: true; readonly value: JsonObject }
  | { readonly ok: false; readonly problems: readonly Problem[] }

/** Far more than any scenario has, far less than what stalls a page. */
const longestText = 1_000_000
const deepestNesting = 32

/** Names with a meaning of their own on every JavaScript object. */
export const reservedNames: readonly string[] = ['__proto__', 'constructor', 'prototype']

export const isJsonObject = (value: unknown): value is JsonObject =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

export const joinPath = (path: string, name: string): string => {
  const short = name.length > 60 ? `${name.slice(0, 60)}…` : name
  return path ? `${path}.${short}` : short
}

/** Engines word their errors each in their own way; two of three say where. */
const positionOf = (text: string, error: unknown): string => {
  const message = error instanceof Error ? error.message : ''
  const lineAndColumn = /at line (\d+) column (\d+) of the JSON data$/.exec(message)
  if (lineAndColumn) return ` at line ${lineAndColumn[1]}, column ${lineAndColumn[2]}`
  const position = /at position (\d+)(?: \(line \d+ column \d+\))?$/.exec(message)
  if (!position) return /end of JSON input$/.test(message) ? ': it ends too early' : ''
  const before = text.slice(0, Number(position[1])).split('\n')
  return ` at line ${before.length}, column ${(before.at(-1) ?? '').length + 1}`
}

/** `JSON.parse` would let the last one win in silence. Expects valid JSON: there only names stand before a colon. */
const repeatedNames = (text: string): Problem[] => {
  const problems: Problem[] = []
  const open: { path: string; names: Set<string> }[] = []
  let path = ''
  for (const [token, quoted] of text.matchAll(
    /("[^"\\]*(?:\\.[^"\\]*)*")\s*:|"[^"\\]*(?:\\.[^"\\]*)*"|[{}]/g,
  )) {
    const inside = open.at(-1)
    if (token === '{') open.push({ path: inside ? path : '', names: new Set() })
    else if (token === '}') open.pop()
    else if (quoted && inside) {
      const name: string = JSON.parse(quoted)
      path = joinPath(inside.path, name)
      if (inside.names.has(name))
        problems.push({ field: path, message: `${path} is there twice; keep one of them` })
      inside.names.add(name)
    }
  }
  return problems
}

const unsafeParts = (value: Json, path: string, depth = 0): Problem[] => {
  if (typeof value === 'number' && !Number.isFinite(value))
    return [{ field: path, message: `${path} is too large a number` }]
  if (typeof value !== 'object' || value === null) return []
  if (depth > deepestNesting) {
    return [{ field: path, message: `${path} is nested more than ${deepestNesting} levels deep` }]
  }
  return Object.entries(value).flatMap(([name, part]) => {
    const field = joinPath(path, name)
    return reservedNames.includes(name)
      ? [{ field, message: `${field} is a name that cannot be used` }]
      : unsafeParts(part, field, depth + 1)
  })
}

const refused = (problems: readonly Problem[]): ReadJson => ({ ok: false, problems })
const refusedFile = (message: string): ReadJson => refused([{ field: 'file', message }])

export const readJson = (text: string): ReadJson => {
  if (typeof text !== 'string') return refusedFile('A scenario file has to be text')
  if (text.length > longestText) return refusedFile('The file is larger than 1 MB and was not read')
  const json = text.replace(/^\uFEFF/, '')
  let value: Json
  try {
    value = JSON.parse(json)
  } catch (error) {
    return refusedFile(`The file is not valid JSON${positionOf(json, error)}`)
  }
  if (!isJsonObject(value)) return refusedFile('A scenario file has to be one JSON object, from { to }')
  const problems = [...repeatedNames(json), ...unsafeParts(value, '')]
  return problems.length > 0 ? refused(problems) : { ok: true, value }
}
