// Which remarks are there, without burying the reader in the same one?
import type { NoteCode, StackNote } from './workload'

/** Of a kind; the rest are counted. */
const mostOfAKind = 10

export class Notes {
  readonly all: StackNote[] = []
  further = 0
  private readonly counts = new Map<NoteCode, number>()

  add(
    code: NoteCode,
    { file, line }: { readonly file: string; readonly line: number },
    about = '',
    value = '',
  ): void {
    const count = this.counts.get(code) ?? 0
    this.counts.set(code, count + 1)
    if (count >= mostOfAKind) this.further++
    else this.all.push({ code, file, line, about: about.slice(0, 80), value: value.slice(0, 80) })
  }
}
