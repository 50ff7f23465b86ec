import { useMemo } from 'preact/hooks'
import type { CalculatorStore } from '../src/store'
import {
  Calculator,
  createFormats,
  type FormatOptions,
  FormatsContext,
  type LazyPart,
  StoreProvider,
  translationsOf,
} from '../src/ui'
import { Boundary } from './Boundary'
import type { View } from './display'

interface WidgetProps {
  readonly store: CalculatorStore
  readonly view: View
  readonly formats: FormatOptions
  readonly onViewError: (error: unknown) => void
  readonly onLoadError: (part: LazyPart) => void
  readonly onRestart: () => void
}

/** All that stands in the shadow root. */
export function Widget({ store, view, formats, onViewError, onLoadError, onRestart }: WidgetProps) {
  const { locale, currency, usdRate } = formats
  const created = useMemo(
    () => createFormats({ locale, currency, usdRate, translations: translationsOf(locale) }),
    [locale, currency, usdRate],
  )
  return (
    <FormatsContext.Provider value={created}>
      <Boundary onError={onViewError} onRestart={onRestart}>
        <StoreProvider store={store}>
          <Calculator view={view} onLoadError={onLoadError} />
        </StoreProvider>
      </Boundary>
    </FormatsContext.Provider>
  )
}
