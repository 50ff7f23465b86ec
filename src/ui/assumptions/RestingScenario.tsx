import { type ComponentChildren, createContext } from 'preact'
import { useContext } from 'preact/hooks'
import { defaultScenario, type Scenario } from '../../model'
import { useRestedState } from '../StoreContext'

const untilWorkedOut = 200

const Resting = createContext<Scenario>(defaultScenario)

/** For what is worked out of every row on screen: the scenario once it keeps still. */
export const useRestingScenario = (): Scenario => useContext(Resting)

export function RestingScenario({ children }: { children: ComponentChildren }) {
  const { scenario } = useRestedState(untilWorkedOut)
  return <Resting.Provider value={scenario}>{children}</Resting.Provider>
}
