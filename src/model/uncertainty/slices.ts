// How far is long work, and how is it done in one go?

export interface Progress {
  readonly done: number
  readonly of: number
}

/** Work that stops after every small step, so that who asked for it can look after other things, or leave. */
export type InSlices<Result> = Generator<Progress, Result, void>

export function runThrough<Result>(work: InSlices<Result>): Result {
  for (;;) {
    const step = work.next()
    if (step.done) return step.value
  }
}
