// Why can a text not be read, and where?

export const yamlCauses = [
  'aliases',
  'binary',
  'character',
  'colon',
  'conflict',
  'duplicate',
  'flat',
  'helm',
  'indentation',
  'merge',
  'nesting',
  'quote',
  'syntax',
  'tab',
  'unclosed',
  'unknownAlias',
] as const
export type YamlCause = (typeof yamlCauses)[number]

export class YamlProblem extends Error {
  override readonly name = 'YamlProblem'
  override readonly cause: YamlCause
  readonly at: number
  /** What the words for the cause are about, such as the key that is there twice. */
  readonly about: string

  constructor(cause: YamlCause, at: number, about = '') {
    super(cause)
    this.cause = cause
    this.at = at
    this.about = about
  }
}
