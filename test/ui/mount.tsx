import { render } from '@testing-library/preact'
import { type CalculatorStore, createCalculatorStore } from '../../src/store'
import { Calculator, createFormats, FormatsContext, StoreProvider } from '../../src/ui'

export interface MountOptions {
  store?: CalculatorStore
  view?: 'full' | 'compact'
  locale?: string
}

export function mount({
  store = createCalculatorStore(),
  view = 'full',
  locale = 'en-US',
}: MountOptions = {}) {
  render(
    <FormatsContext.Provider value={createFormats({ locale })}>
      <StoreProvider store={store}>
        <Calculator view={view} />
      </StoreProvider>
    </FormatsContext.Provider>,
  )
  return { store, inputs: () => store.getState().scenario.inputs }
}

export const nextFrame = () => new Promise((resolve) => requestAnimationFrame(resolve))
