// How long did the main thread work? Read from the browser's own record of every task it ran, in processor time:
// waiting for the next frame, for the compositor or for other programs is not the calculator's doing.

interface TraceEvent {
  name: string
  pid: number
  tid: number
  /** Microseconds: begin, length, and how much of that the thread was running. */
  ts: number
  dur?: number
  tdur?: number
}

export const traceCategories = ['disabled-by-default-devtools.timeline', 'blink.user_timing']

export interface Busy {
  /** Milliseconds from each step to the next: event, frame, and whatever followed. */
  steps: number[]
  /** Milliseconds of the longest task in the whole record. */
  longestTask: number
}

export function readTrace(trace: Buffer): Busy {
  const { traceEvents } = JSON.parse(trace.toString()) as { traceEvents: TraceEvent[] }
  const marks = traceEvents.filter(({ name }) => name === 'step' || name === 'step-end')
  const [first] = marks
  if (!first) throw new Error('The trace holds no step')
  const tasks = traceEvents.filter(
    ({ name, pid, tid }) => name === 'RunTask' && pid === first.pid && tid === first.tid,
  )
  const borders = marks.map(({ ts }) => ts).sort((a, b) => a - b)
  return {
    steps: borders.slice(1).map((end, index) => overlap(tasks, borders[index] ?? end, end) / 1_000),
    longestTask: Math.max(...tasks.map(({ tdur = 0 }) => tdur)) / 1_000,
  }
}

/** What of the tasks falls between two moments; a step is marked in the middle of one. */
function overlap(tasks: TraceEvent[], from: number, to: number): number {
  return tasks.reduce((sum, { ts, dur = 0, tdur = 0 }) => {
    const inside = Math.min(to, ts + dur) - Math.max(from, ts)
    return inside > 0 ? sum + (tdur * inside) / dur : sum
  }, 0)
}
