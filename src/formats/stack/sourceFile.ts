// What is a file to those who read it? A name and a text, and lines to speak of.
import { type Place, placesIn } from './yaml'

export interface StackFile {
  readonly name: string
  readonly text: string
}

export interface SourceFile extends StackFile {
  readonly placeOf: (at: number) => Place
  /** As notes want it. */
  readonly lineOf: (at: number) => { readonly file: string; readonly line: number }
}

export const sourceFile = ({ name, text }: StackFile): SourceFile => {
  const placeOf = placesIn(text)
  return { name, text, placeOf, lineOf: (at) => ({ file: name, line: placeOf(at).line }) }
}

/** `deploy/compose.yaml` is compose.yaml. */
export const baseName = (path: string): string => path.split(/[\\/]/).at(-1) ?? path
