// The chart's code, which comes when a chart is near the screen or a picture of one is wanted.
import { lazy } from '../lazy'

export const lazyChart = lazy(() => import('../chart'))
