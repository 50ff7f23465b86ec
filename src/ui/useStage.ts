// What is used first is there in the first frame, and the rest follows while it is already in use.
import { useLayoutEffect, useState } from 'preact/hooks'

/** Milliseconds that stand for a frame where none is drawn, as in a tab that nobody looks at. */
const noFrame = 1_000

/** How far a view has come: from 0 one further after each frame, or at `last` at once. */
export function useStage(last: number, atOnce: boolean): number {
  const [stage, setStage] = useState(atOnce ? last : 0)
  useLayoutEffect(() => {
    if (stage >= last) return
    const goOn = () => setStage(stage + 1)
    let timer = setTimeout(goOn, noFrame)
    const frame = requestAnimationFrame(() => {
      clearTimeout(timer)
      timer = setTimeout(goOn)
    })
    return () => {
      cancelAnimationFrame(frame)
      clearTimeout(timer)
    }
  }, [stage, last])
  return stage
}
