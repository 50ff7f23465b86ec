import { render } from '@testing-library/preact'
import { type CalculatorStore, createCalculatorStore } from '../../src/store'
import { Calculator, createFormats, FormatsContext, fetchWorkbench, StoreProvider } from '../../src/ui'

// What follows the verdict is there at the first render, as it is for every calculator but a page's first.
await fetchWorkbench()

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
