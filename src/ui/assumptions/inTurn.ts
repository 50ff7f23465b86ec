// How is something worked out for every row without a frame being missed? One after the other, a slice at a time.

/** Milliseconds. */
const slice = 8

const waiting = new Set<() => void>()

function work() {
  const end = performance.now() + slice
  for (const job of waiting) {
    if (performance.now() > end) break
    waiting.delete(job)
    job()
  }
  if (waiting.size > 0) setTimeout(work)
}

/** Gives back how to call it off. */
export function inTurn(job: () => void): () => void {
  if (waiting.size === 0) setTimeout(work)
  waiting.add(job)
  return () => waiting.delete(job)
}
