import { render } from '@testing-library/preact'
import { expect, it } from 'vitest'
import { createCalculatorStore } from '../../src/store'
import { createFormats, FormatsContext, fetchAllWords, StoreProvider, translationsOf } from '../../src/ui'
import { Footer } from '../../src/ui/Footer'

it.each([
  ['en-US', 'shown in EUR at 0.8725 for a dollar, not converted live'],
  ['de', '0,8725'],
  ['fr', '0,8725'],
  ['es', '0,8725'],
  ['pt-BR', '0,8725'],
  ['ja', '0.8725'],
  ['zh-CN', '0.8725'],
])('%s: the foot says the currency and the rate as the author typed it', async (locale, rate) => {
  await fetchAllWords(locale)
  const formats = createFormats({
    locale,
    currency: 'EUR',
    usdRate: 0.8725,
    translations: translationsOf(locale),
  })
  const { container } = render(
    <FormatsContext.Provider value={formats}>
      <StoreProvider store={createCalculatorStore()}>
        <Footer />
      </StoreProvider>
    </FormatsContext.Provider>,
  )
  expect(container.textContent).toContain('EUR')
  expect(container.textContent).toContain(rate)
})
