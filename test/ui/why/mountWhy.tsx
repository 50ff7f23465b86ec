import { render } from '@testing-library/preact'
import { vi } from 'vitest'
import type { Scenario } from '../../../src/model'
import { createCalculatorStore } from '../../../src/store'
import { createFormats, FormatsContext, StoreProvider } from '../../../src/ui'
import { Why } from '../../../src/ui/why'

export function mountWhy(scenario?: Scenario) {
  const store = createCalculatorStore(scenario)
  const onAssumption = vi.fn()
  render(
    <FormatsContext.Provider value={createFormats({ locale: 'en-US' })}>
      <StoreProvider store={store}>
        <Why onAssumption={onAssumption} />
      </StoreProvider>
    </FormatsContext.Provider>,
  )
  return { store, onAssumption, actions: store.getState().actions }
}
