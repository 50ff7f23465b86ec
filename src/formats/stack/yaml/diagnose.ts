// The parser says where it stopped; what is the likely cause?
import { YAMLException } from 'js-yaml'
import { lineAround } from './place'
import { type YamlCause, YamlProblem } from './problem'

const byReason: readonly (readonly [RegExp, YamlCause])[] = [
  [/tab characters/, 'tab'],
  [/nesting exceeded/, 'nesting'],
  [/null byte|non-printable|valid JSON character/, 'binary'],
  [/within a (single|double) quoted/, 'quote'],
  [/flow collection/, 'unclosed'],
]

/** `image:web` is one word, and what follows it does not fit. */
const gluedColon = /^\s*(?:- )?[A-Za-z_][\w-]*:[^\s:/]\S*\s*$/

const causeAt = (text: string, at: number, reason: string): YamlCause => {
  const line = lineAround(text, at)
  const lineStart = text.lastIndexOf('\n', at - 1) + 1
  const before = lineStart > 0 ? lineAround(text, lineStart - 1) : ''
  if (/^(?:<{7}|={7}|>{7})/.test(line) || /^<{7}/.test(before)) return 'conflict'
  if (/^[ ]*\t/.test(line)) return 'tab'
  if (/^[@`%]/.test(text.slice(at, at + 1))) return 'character'
  const known = byReason.find(([pattern]) => pattern.test(reason))
  if (known) return known[1]
  if (reason === 'deficient indentation') {
    const unclosed = text.slice(Math.max(0, lineStart - 4_096), at)
    return /[[{][^\]}]*$/.test(unclosed) && !/["'][^"']*$/.test(unclosed) ? 'unclosed' : 'quote'
  }
  if (gluedColon.test(line) || gluedColon.test(before) || /:\s+[^"'#[{]*\S:(?:\s|$)/.test(line))
    return 'colon'
  return /indentation|end of the stream or a document|implicit key/.test(reason) ? 'indentation' : 'syntax'
}

const bareKey = /^[\w.-]+:[ \t\r]*(?:#.*)?$/

/** Listings copied from a page often come with every line at the left edge. The first key left without its own, or -1. */
export const flatAt = (text: string): number => {
  const lines = text.split('\n', 400).filter((line) => /\S/.test(line) && !/^(?:#|---)/.test(line))
  const bare = lines.filter((line) => bareKey.test(line))
  const isFlat = bare.length >= 2 && lines.length > 3 && lines.every((line) => /^\S/.test(line))
  return isFlat ? text.search(new RegExp(bareKey.source, 'm')) : -1
}

/** What only Helm fills in; braces alone are also written for Docker, Prometheus or Argo. */
const ofHelm = /\{\{-?\s*(?:\.(?:Values|Release|Chart|Capabilities)\b|include\s+")/
const anyTemplate = /\{\{-?\s*(?:[.$]|\/\*|"|\w+ |end\b|else\b)/

/** Where a text is to be filled in by Helm first, or -1. Good YAML has to say so more clearly than broken. */
export const templateAt = (text: string, isBroken: boolean): number =>
  text.search(isBroken ? anyTemplate : ofHelm)

/** What an error thrown while reading says to a reader. `offset` is where the piece begins. */
export const diagnose = (text: string, offset: number, error: unknown): YamlProblem => {
  const isOurs = error instanceof YamlProblem
  const at = isOurs ? error.at : offset + (error instanceof YAMLException ? (error.mark?.position ?? 0) : 0)
  const template = templateAt(text, true)
  if (template >= 0) return new YamlProblem('helm', template)
  const flat = flatAt(text)
  if (flat >= 0 && (!isOurs || error.cause === 'duplicate')) return new YamlProblem('flat', flat)
  if (isOurs) return error
  const reason = error instanceof YAMLException ? error.reason : ''
  return new YamlProblem(causeAt(text, at, reason), at)
}
