import { expect, test } from 'vitest'
import { overrideUnits } from '../../../src/ui/text/en/evidence'
import { units } from '../../../src/ui/text/en/inputs'
import { packs } from '../../../src/ui/text/packs'
import { parseNumber } from '../../../src/ui/text/parseNumber'

type Units = Readonly<Record<string, { readonly typed: readonly string[] }>>

const english: Record<string, Units> = { units: units.english, overrideUnits: overrideUnits.english }

/** By language; what is not translated is said in English. */
async function unitsOf(): Promise<[string, Units[]][]> {
  const translated = Object.entries(packs).map(async ([language, of]): Promise<[string, Units[]]> => {
    const loaded = await Promise.all([of.first(''), of.evidence('')])
    const sets = Object.assign({}, ...loaded.map(({ default: words }) => words)) as typeof english
    return [language, Object.keys(english).map((id) => sets[id] as Units)]
  })
  return [['en', Object.values(english)], ...(await Promise.all(translated))]
}

test.each(await unitsOf())('in %s every word of a unit is read after a number', (locale, sets) => {
  const unread = sets.flatMap(Object.values).flatMap(({ typed }: Units[string]) =>
    typed.filter((word) => {
      const parsed = parseNumber(`5 ${word}`, { locale, units: typed, currency: 'USD' })
      return !parsed.ok || parsed.value !== 5
    }),
  )
  expect(unread).toEqual([])
})
