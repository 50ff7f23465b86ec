import { type ComponentChildren, createContext } from 'preact'
import { useContext, useLayoutEffect, useRef, useState } from 'preact/hooks'
import type { CalculatorState, CalculatorStore } from '../store'

const StoreContext = createContext<CalculatorStore | null>(null)

export function StoreProvider({ store, children }: { store: CalculatorStore; children: ComponentChildren }) {
  return <StoreContext.Provider value={store}>{children}</StoreContext.Provider>
}

function useCalculatorStore(): CalculatorStore {
  const store = useContext(StoreContext)
  if (!store) throw new Error('No StoreProvider above this view')
  return store
}

/** True where what is shown is of a scenario that a drag has left behind: long work on it waits. */
export const BehindContext = createContext(false)

/** Renders again when what is selected changes; selectors return the same object for the same state. */
export function useStore<Selected>(selector: (state: CalculatorState) => Selected): Selected {
  const store = useCalculatorStore()
  const selected = selector(store.getState())
  const latest = useRef({ selector, selected })
  latest.current = { selector, selected }
  const [, renderAgain] = useState({})
  useLayoutEffect(() => {
    const update = () => {
      const { selector, selected } = latest.current
      if (!Object.is(selector(store.getState()), selected)) renderAgain({})
    }
    update()
    return store.subscribe(update)
  }, [store])
  return selected
}

/** The state once it has kept still this long: what is slow, out of sight or spoken follows after a drag. 0 follows at once. */
export function useRestedState(milliseconds: number): CalculatorState {
  const store = useCalculatorStore()
  const [state, setState] = useState(() => store.getState())
  useLayoutEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined
    let restsAt = 0
    const follow = () => setState(store.getState())
    // One timer for a whole drag: every change only puts off what it will find.
    const look = () => {
      const left = restsAt - performance.now()
      timer = left > 0 ? setTimeout(look, left) : undefined
      if (!timer) follow()
    }
    const wait = () => {
      restsAt = performance.now() + milliseconds
      timer ??= setTimeout(look, milliseconds)
    }
    follow()
    const stop = store.subscribe(milliseconds > 0 ? wait : follow)
    return () => {
      clearTimeout(timer)
      stop()
    }
  }, [store, milliseconds])
  return state
}

/** The state at the moment of asking, for what is done on a click. */
export function useStateNow(): () => CalculatorState {
  const { getState } = useCalculatorStore()
  return getState
}

export const useActions = (): CalculatorState['actions'] => useCalculatorStore().getState().actions
