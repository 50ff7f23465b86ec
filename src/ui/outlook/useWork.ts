import { useContext, useLayoutEffect, useRef, useState } from 'preact/hooks'
import type { InSlices } from '../../model/uncertainty'
import { BehindContext } from '../StoreContext'

/** Milliseconds at a time, so that a frame is never missed. */
const slice = 8
/** Nobody waits for what is done by then; after it, progress is told as often. */
const soon = 100

type Begin<Result> = () => InSlices<Result>

export interface Work<Result> {
  /** Of what was last worked through; null before the first. */
  readonly result: Result | null
  readonly isUpdating: boolean
  /** Done so far; null where there is nothing to wait for, or not for long. */
  readonly progress: number | null
  readonly isStopped: boolean
  /** Other work begins all the same. */
  readonly stop: () => void
  /** From where it was stopped. */
  readonly goOn: () => void
}

/** Long work a slice at a time; other work takes its place, and a drag interrupts it. null: not yet. */
export function useWork<Result>(begin: Begin<Result> | null): Work<Result> {
  const [finished, setFinished] = useState<{ begin: unknown; result: Result } | null>(null)
  const [reached, setReached] = useState<{ begin: unknown; share: number } | null>(null)
  const [stopped, setStopped] = useState<{ begin: unknown } | null>(null)
  const underway = useRef<{ begin: unknown; steps: InSlices<Result> } | null>(null)
  const isStopped = begin !== null && stopped?.begin === begin
  const isUpdating = finished?.begin !== begin
  const isBehind = useContext(BehindContext)
  // Before the next slice, so that what is stopped has stopped.
  useLayoutEffect(() => {
    if (!begin || !isUpdating || isStopped || isBehind) return
    if (underway.current?.begin !== begin) underway.current = { begin, steps: begin() }
    const { steps } = underway.current
    let tellAt = performance.now() + soon
    const goOn = () => {
      const end = performance.now() + slice
      for (;;) {
        const step = steps.next()
        if (step.done) return setFinished({ begin, result: step.value })
        const now = performance.now()
        if (now < end) continue
        if (now >= tellAt) {
          tellAt = now + soon
          setReached({ begin, share: step.value.done / step.value.of })
        }
        timer = setTimeout(goOn)
        return
      }
    }
    let timer = setTimeout(goOn)
    return () => clearTimeout(timer)
  }, [begin, isUpdating, isStopped, isBehind])
  return {
    result: finished?.result ?? null,
    isUpdating,
    progress: isUpdating && reached?.begin === begin ? reached.share : null,
    isStopped: isStopped && isUpdating,
    stop: () => setStopped({ begin }),
    goOn: () => setStopped(null),
  }
}
