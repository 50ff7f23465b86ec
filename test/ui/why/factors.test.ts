import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  type Comparison,
  compare,
  type Factor,
  families,
  inputIds,
  isAssumptionId,
  isInputId,
  isPriceId,
  memberIds,
  type Scenario,
  withInput,
} from '../../../src/model'
import { countedUnits, moneyUnits } from '../../../src/ui/text/en/evidence'
import { consequenceWords, constantWords, factWords, stepWords } from '../../../src/ui/text/en/whyFactors'
import { createFormats } from '../../../src/ui/text/format'
import { wordsFrom } from '../../../src/ui/text/words'
import { isWorthTelling, leafFacts } from '../../../src/ui/why/leafFacts'
import { digitsFor, recalculate } from '../../../src/ui/why/precision'
import { bracketed, leavesOf, stepsOf } from '../../../src/ui/why/working'
import { anyScenario, scenarioWith } from '../../model/scenarios'

const dollars = createFormats({ locale: 'en-US' })
const euros = createFormats({ locale: 'de-DE', currency: 'EUR', usdRate: 0.87 })

const linesOf = ({ breakdowns }: Comparison) =>
  families.flatMap((family) =>
    breakdowns[family].lines.map((line) => ({ line, family, platform: breakdowns[family].platform })),
  )

/** Every member of every family, in situations that bring out every part of the model. */
const situations: readonly Scenario[] = [
  scenarioWith({}),
  scenarioWith({ computeSpend: 30, currentPlatform: 'none', services: 1 }),
  scenarioWith({ uptimeTarget: 99.95, teams: 3, environments: 2, services: 25, databases: 4 }),
  scenarioWith({ currentPlatform: 'paas', opsHours: 60, kubernetesExperience: 'none' }),
  scenarioWith({ currentPlatform: 'kubernetes', computeSpend: 120, commitmentDiscount: 0.4 }),
  scenarioWith({ computeSpend: 120_000, services: 150, engineers: 90, horizonMonths: 6 }),
]
const memberSituations = situations.flatMap((scenario) =>
  memberIds.map(({ family, platform }) => withInput(scenario, family, platform as never)),
)

function walk(factors: readonly Factor[], visit: (factor: Factor) => void) {
  for (const factor of factors) {
    visit(factor)
    if (factor.reference.kind === 'calculation') walk(factor.reference.factors, visit)
  }
}

describe('words', () => {
  const wordless = new Set<string>()
  const unitless = new Set<string>()
  const look = ({ id, unit, reference }: Factor) => {
    const known = {
      calculation: () => id in stepWords.english || isPriceId(id),
      input: () => isInputId(id) || id in consequenceWords.english,
      assumption: () => isAssumptionId(id),
      price: () => isPriceId(id) || id === 'vcpu' || id === 'gib',
      platform: () => id in factWords.english,
      constant: () => id in constantWords.english,
    }
    if (!known[reference.kind]()) wordless.add(`${reference.kind} ${id}`)
    const [counted = ''] = unit.split('/')
    if (!(unit in moneyUnits.english) && !(counted in countedUnits.english)) unitless.add(unit)
  }

  it('are there for every factor and every unit of every member', () => {
    for (const scenario of memberSituations) {
      for (const { line } of linesOf(compare(scenario))) walk(line.factors, look)
    }
    expect([...wordless, ...unitless]).toEqual([])
  })

  it('are there for every factor and every unit of any scenario', () => {
    fc.assert(
      fc.property(anyScenario, (scenario) => {
        for (const { line } of linesOf(compare(scenario))) walk(line.factors, look)
      }),
      { numRuns: 300 },
    )
    expect([...wordless, ...unitless]).toEqual([])
  })

  it('name nothing that is no factor', () => {
    const met = new Set<string>()
    const meet = ({ id, unit }: Factor) => met.add(id).add(unit)
    for (const scenario of memberSituations) {
      for (const { line } of linesOf(compare(scenario))) walk(line.factors, meet)
    }
    const named = [
      stepWords.english,
      constantWords.english,
      factWords.english,
      consequenceWords.english,
    ].flatMap((words) => Object.keys(words))
    expect(named.filter((id) => !met.has(id) && !inputIds.includes(id as never))).toEqual([])
  })
})

describe('what an amount rests on', () => {
  it('has a source, or our reason, wherever it is not the reader’s or a definition', () => {
    const baseless = new Set<string>()
    for (const scenario of memberSituations) {
      for (const { line } of linesOf(compare(scenario))) {
        for (const leaf of leavesOf(line.factors).filter(isWorthTelling)) {
          const { name, basis, sources, reason } = leafFacts(leaf, wordsFrom())
          const isSourced = sources.every(({ title }) => title !== '') && sources.length > 0
          // An unconfirmed price says that no source was found.
          const isReasoned = ['judgement', 'unconfirmed'].includes(basis) && Boolean(reason)
          if (name === '' || !(isSourced || isReasoned || basis === 'yours')) baseless.add(leaf.id)
        }
      }
    }
    expect([...baseless]).toEqual([])
  })

  it('leaves out definitions alone', () => {
    for (const { line } of linesOf(compare(scenarioWith({})))) {
      for (const leaf of leavesOf(line.factors)) {
        if (!isWorthTelling(leaf)) expect(leaf.reference.kind).toBe('constant')
      }
    }
  })
})

describe('the steps of a sum', () => {
  it.each([
    ['dollars', dollars],
    ['euros', euros],
  ])('come out with the numbers that are shown, in %s', (_, formats) => {
    for (const scenario of memberSituations) {
      for (const { line, platform } of linesOf(compare(scenario))) {
        const steps = stepsOf(line)
        const digits = digitsFor(steps, formats)
        const last = steps.at(-1)
        expect(digits, `${platform} ${line.id}`).toBeLessThan(12)
        expect(last && Math.round(recalculate(last, formats, digits))).toBe(
          Math.round(line.amount * formats.usdRate),
        )
      }
    }
  })

  it('use only what was given or worked out before them', () => {
    for (const scenario of situations) {
      for (const { line } of linesOf(compare(scenario))) {
        const workedOut = new Set<number>()
        for (const step of stepsOf(line)) {
          for (const factor of step.factors) {
            if (factor.reference.kind === 'calculation' && !bracketed(factor))
              expect(workedOut).toContain(factor.value)
          }
          workedOut.add(step.value)
        }
        expect(workedOut).toContain(line.amount)
      }
    }
  })
})
