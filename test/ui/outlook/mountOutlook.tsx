import { render } from '@testing-library/preact'
import { vi } from 'vitest'
import type { ScenarioExtras } from '../../../src/formats'
import { defaultScenario, type Scenario } from '../../../src/model'
import { createCalculatorStore } from '../../../src/store'
import { createFormats, FormatsContext, StoreProvider } from '../../../src/ui'
import { readInput, unreadReading } from '../../../src/ui/inputs/reading'
import { Outlook } from '../../../src/ui/outlook'

/** Fewer than a reader gets: here it is the view that is tested. */
export const draws = 120

export function mountOutlook(scenario: Scenario = defaultScenario, extras?: ScenarioExtras) {
  const store = createCalculatorStore(scenario, extras)
  const onAssumption = vi.fn()
  const { unmount } = render(
    <FormatsContext.Provider value={createFormats({ locale: 'en-US' })}>
      <StoreProvider store={store}>
        <Outlook {...{ onAssumption, readInput, unreadReading, draws }} />
      </StoreProvider>
    </FormatsContext.Provider>,
  )
  return { store, onAssumption, unmount, actions: store.getState().actions }
}
