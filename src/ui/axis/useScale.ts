// On which scale does each axis run here? The reader's choice, for the chart and for every copy that is made of it.
import { useState } from 'preact/hooks'
import type { CostDriver } from '../../model'
import { type AxisScale, axisScale, type CalculatorActions } from '../../store'
import { useActions } from '../StoreContext'

/** Of each calculator; its actions stay the same for as long as it lives. */
const chosen = new WeakMap<CalculatorActions, Partial<Record<CostDriver, AxisScale>>>()

export const scaleOf = (actions: CalculatorActions, driver: CostDriver): AxisScale =>
  chosen.get(actions)?.[driver] ?? axisScale(driver)

export function useScale(driver: CostDriver): [AxisScale, (scale: AxisScale) => void] {
  const actions = useActions()
  const [, renderAgain] = useState({})
  const choose = (scale: AxisScale) => {
    chosen.set(actions, { ...chosen.get(actions), [driver]: scale })
    renderAgain({})
  }
  return [scaleOf(actions, driver), choose]
}
