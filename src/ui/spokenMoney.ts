// How is money said aloud? A screen reader may leave out a sign; a name it says.
import { fieldWords } from './text/en/inputs'
import type { Formats } from './text/format'

export const spokenMoney = (usd: number, formats: Formats): string =>
  formats.words(fieldWords).spokenMoney(formats.moneyByName(usd))
