// What do the reader's files run, or why can they not be read? Nothing is taken from a file with a fault in it.
import { type ComposeDocument, isVersionOne } from './compose/projects'
import { readCompose } from './compose/readCompose'
import { isKubernetes } from './kubernetes/objects'
import { type KubernetesDocument, readKubernetes } from './kubernetes/readKubernetes'
import { Notes } from './notes'
import { baseName, type SourceFile, type StackFile, sourceFile } from './sourceFile'
import type { Stack } from './workload'
import { child, flatAt, isEmpty, readYaml, templateAt, textOf, type YamlCause, type YamlNode } from './yaml'

export const fileCauses = ['chart', 'empty', 'kustomize', 'notAStack', 'tooLarge'] as const
export type FileCause = YamlCause | (typeof fileCauses)[number]

export interface FileProblem {
  readonly file: string
  readonly line: number
  readonly column: number
  readonly cause: FileCause
  readonly about: string
}

export interface StackReading {
  /** null where no file could be read. */
  readonly stack: Stack | null
  readonly problems: readonly FileProblem[]
}

/** Characters of all files together. */
export const mostText = 20_000_000

interface Documents {
  readonly compose: ComposeDocument[]
  readonly kubernetes: KubernetesDocument[]
}

const isCompose = (root: YamlNode): boolean =>
  root.kind === 'mapping' &&
  (child(root, 'services')?.kind === 'mapping' || child(root, 'include') !== undefined || isVersionOne(root))

/** What is wrong with a file that is good YAML; null where it, or some of it, can be taken. */
const sort = (file: SourceFile, roots: readonly YamlNode[], into: Documents): FileCause | null => {
  const filled = roots.filter((root) => !isEmpty(root))
  if (filled.length === 0) return 'empty'
  if (/^kustomization\.ya?ml$/i.test(baseName(file.name))) return 'kustomize'
  let isTaken = false
  for (const root of filled) {
    if (textOf(child(root, 'kind')) === 'Kustomization') return 'kustomize'
    if (isCompose(root) && root.kind === 'mapping') into.compose.push({ file, root })
    else if (isKubernetes(root)) into.kubernetes.push({ file, root })
    else continue
    isTaken = true
  }
  if (isTaken) return null
  if (flatAt(file.text) >= 0) return 'flat'
  return /^(?:Chart|values.*)\.ya?ml$/i.test(baseName(file.name)) ? 'chart' : 'notAStack'
}

function* readDocuments(files: readonly SourceFile[], into: Documents): Generator<number, FileProblem[]> {
  const total = files.reduce((sum, { text }) => sum + text.length, 0)
  if (total > mostText) {
    return [{ file: files[0]?.name ?? '', line: 1, column: 1, cause: 'tooLarge', about: '' }]
  }
  const problems: FileProblem[] = []
  let done = 0
  for (const file of files) {
    const reading = readYaml(file.text)
    let step = reading.next()
    while (!step.done) {
      yield (done + step.value * file.text.length) / total
      step = reading.next()
    }
    done += file.text.length
    const read = step.value
    if (read.ok) {
      const template = templateAt(file.text, false)
      const cause = template < 0 ? sort(file, read.documents, into) : 'helm'
      const at = cause === 'flat' ? flatAt(file.text) : Math.max(template, 0)
      if (cause) problems.push({ file: file.name, ...file.placeOf(at), cause, about: '' })
    } else {
      const { cause, at, about } = read.problem
      problems.push({ file: file.name, ...file.placeOf(at), cause, about: about.slice(0, 80) })
    }
  }
  return problems
}

/** Of what is read, the rest is what is made of it. */
const parsingShare = 0.9

function* within(steps: Generator<number, FileProblem[]>): Generator<number, FileProblem[]> {
  let step = steps.next()
  for (; !step.done; step = steps.next()) yield step.value * parsingShare
  return step.value
}

const nothingAlongside = { services: 0, ingresses: 0, budgets: 0 }

/** Yields how far it is, from 0 to 1, every few milliseconds. */
export function* readingStack(given: readonly StackFile[]): Generator<number, StackReading> {
  const documents: Documents = { compose: [], kubernetes: [] }
  const problems = yield* within(readDocuments(given.map(sourceFile), documents))
  const { compose, kubernetes } = documents
  const notes = new Notes()
  if (compose.length + kubernetes.length === 0) return { stack: null, problems }
  const [leftOut] = compose
  if (kubernetes.length > 0 && leftOut) notes.add('bothPlatforms', leftOut.file.lineOf(leftOut.root.at))
  const platform = kubernetes.length > 0 ? 'kubernetes' : 'compose'
  const found =
    platform === 'kubernetes'
      ? yield* readKubernetes(kubernetes, notes)
      : { workloads: yield* readCompose(compose, notes), alongside: nothingAlongside }
  return { problems, stack: { platform, ...found, notes: notes.all, furtherNotes: notes.further } }
}

export const readStack = (files: readonly StackFile[]): StackReading => {
  const reading = readingStack(files)
  let step = reading.next()
  while (!step.done) step = reading.next()
  return step.value
}
