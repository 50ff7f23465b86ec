import type { ComponentType } from 'preact'
import { useEffect, useState } from 'preact/hooks'
import type { CostChartProps } from './chart'

type Chart =
  | { readonly kind: 'waiting' | 'failed' }
  | { readonly kind: 'ready'; readonly CostChart: ComponentType<CostChartProps> }

/** A connection that failed once often works the second time. */
const importChart = () => import('./chart').catch(() => import('./chart'))

/** The chart's code, fetched once it is wanted, and again for each attempt after a failure. */
export function useChart(isWanted: boolean, onError: (() => void) | undefined) {
  const [chart, setChart] = useState<Chart>({ kind: 'waiting' })
  useEffect(() => {
    if (!isWanted || chart.kind !== 'waiting') return
    let isAbandoned = false
    importChart().then(
      ({ CostChart }) => {
        if (!isAbandoned) setChart({ kind: 'ready', CostChart })
      },
      () => {
        if (isAbandoned) return
        setChart({ kind: 'failed' })
        onError?.()
      },
    )
    return () => {
      isAbandoned = true
    }
  }, [isWanted, chart, onError])
  return { chart, tryAgain: () => setChart({ kind: 'waiting' }) }
}
