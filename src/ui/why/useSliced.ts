import { useContext, useEffect, useState } from 'preact/hooks'
import type { Scenario } from '../../model'
import { BehindContext } from '../StoreContext'

/** Milliseconds at a time, so that a frame is never missed. */
const slice = 8

export interface Sliced<Result> {
  /** Of the scenario last finished; null before the first. */
  readonly results: readonly Result[] | null
  readonly isUpdating: boolean
}

/** Something worked out for each of many items, a slice at a time; another scenario stops it. */
export function useSliced<Item, Result>(
  scenario: Scenario,
  items: readonly Item[],
  workOut: (scenario: Scenario, item: Item) => Result,
): Sliced<Result> {
  const [finished, setFinished] = useState<{ scenario: Scenario; results: readonly Result[] } | null>(null)
  const isBehind = useContext(BehindContext)
  useEffect(() => {
    if (isBehind) return
    const results: Result[] = []
    let timer: ReturnType<typeof setTimeout>
    const goOn = () => {
      const end = performance.now() + slice
      while (results.length < items.length && performance.now() < end) {
        results.push(workOut(scenario, items[results.length] as Item))
      }
      if (results.length < items.length) timer = setTimeout(goOn)
      else setFinished({ scenario, results })
    }
    timer = setTimeout(goOn)
    return () => clearTimeout(timer)
  }, [scenario, items, workOut, isBehind])
  return { results: finished?.results ?? null, isUpdating: finished?.scenario !== scenario }
}
