import { render } from '@testing-library/preact'
import { defaultScenario, type OverrideId, type Overrides } from '../../../src/model'
import { createCalculatorStore } from '../../../src/store'
import { createFormats, FormatsContext, StoreProvider } from '../../../src/ui'
import { Assumptions } from '../../../src/ui/assumptions'

interface Options {
  locale?: string
  /** The author's. */
  overrides?: Overrides
  focusOn?: OverrideId
}

export function mountAssumptions({ locale = 'en-US', overrides = {}, focusOn }: Options = {}) {
  const store = createCalculatorStore({ ...defaultScenario, overrides })
  const view = (wanted: OverrideId | null) => (
    <FormatsContext.Provider value={createFormats({ locale })}>
      <StoreProvider store={store}>
        <Assumptions focusOn={wanted} />
      </StoreProvider>
    </FormatsContext.Provider>
  )
  const { rerender } = render(view(focusOn ?? null))
  return {
    store,
    actions: store.getState().actions,
    overrides: () => store.getState().scenario.overrides,
    focusOn: (id: OverrideId) => rerender(view(id)),
  }
}
