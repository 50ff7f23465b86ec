import { describe, expect, it } from 'vitest'
import {
  type CheapestChanges,
  compare,
  defaultScenario,
  type Family,
  families,
  findCheapestChanges,
  type Gate,
  type Scenario,
  type ScenarioInputs,
} from '../../../src/model'
import { namesOf } from '../../../src/ui/names'
import { verdictWords } from '../../../src/ui/text/en/verdict'
import { createFormats } from '../../../src/ui/text/format'
import { plainText } from '../../../src/ui/text/run'
import { findCaveat, rank, whereKubernetesPays } from '../../../src/ui/verdict/verdict'

const formats = createFormats({ locale: 'en-US' })
const { answer, caveat, kubernetesPays } = formats.words(verdictWords)
const names = namesOf(defaultScenario.inputs, formats.words)
const plain = (text: string) => text.replace(/\u00a0/g, ' ')

/** A comparison with these totals. */
function comparison(totals: Record<Family, number>, gates: Partial<Record<Family, Gate[]>> = {}) {
  const real = compare(defaultScenario)
  const breakdowns = Object.fromEntries(
    families.map((family) => [
      family,
      { ...real.breakdowns[family], total: totals[family], gates: gates[family] ?? [] },
    ]),
  )
  return { ...real, breakdowns } as unknown as typeof real
}

const first = (totals: Record<Family, number>) =>
  plain(plainText(answer(rank(comparison(totals)), names, formats)))

describe('the answer', () => {
  it.each<[string, Record<Family, number>, string]>([
    [
      'a winner',
      { compose: 3_348, paas: 3_861, kubernetes: 7_716 },
      'Compose on Google Compute Engine is the cheapest for you: $3,350 a month, $510 less than Cloud Run.',
    ],
    [
      'a PaaS',
      { compose: 4_000, paas: 3_000, kubernetes: 7_716 },
      'Google Cloud Run is the cheapest for you: $3,000 a month, $1,000 less than Compose on GCE.',
    ],
    [
      'a tie',
      { compose: 3_000, paas: 3_000.005, kubernetes: 7_716 },
      'Compose on GCE and Cloud Run are a tie for you: $3,000 a month each.',
    ],
    [
      'exactly 5 % apart',
      { compose: 1_000, paas: 1_050, kubernetes: 7_716 },
      'Compose on GCE and Cloud Run cost about the same for you: $1,000 and $1,050 a month.',
    ],
    [
      'all three close',
      { compose: 1_040, paas: 1_000, kubernetes: 1_010 },
      'Cloud Run, Kubernetes on GKE and Compose on GCE cost about the same for you: $1,000, $1,010 and $1,040 a month.',
    ],
    [
      'just over 5 %',
      { compose: 1_000, paas: 1_051, kubernetes: 7_716 },
      'Compose on Google Compute Engine is the cheapest for you: $1,000 a month, $51 less than Cloud Run.',
    ],
  ])('%s', (_, totals, sentence) => expect(first(totals)).toBe(sentence))
})

const change = (at: number, cheapestBelow: Family, cheapestAbove: Family) => ({
  at,
  cheapestBelow,
  cheapestAbove,
})
const pays = (changes: CheapestChanges, spend: number) =>
  plainText(kubernetesPays(whereKubernetesPays(changes, spend), spend, names, formats))

describe('where Kubernetes pays', () => {
  const once: CheapestChanges = {
    kind: 'changes',
    changes: [change(420, 'paas', 'compose'), change(9_500, 'compose', 'kubernetes')],
  }
  const twice: CheapestChanges = {
    kind: 'changes',
    changes: [
      change(100, 'paas', 'kubernetes'),
      change(1_000, 'kubernetes', 'compose'),
      change(50_000, 'compose', 'kubernetes'),
    ],
  }
  it.each<[string, CheapestChanges, number, string]>([
    [
      'above the reader',
      once,
      1_500,
      'Kubernetes on GKE pays from $9.5k a month of compute; you are at $1.5k.',
    ],
    [
      'where the reader is',
      once,
      20_000,
      'Kubernetes on GKE pays from $9.5k a month of compute; you are at $20k.',
    ],
    [
      'up to a spend',
      { kind: 'changes', changes: [change(300, 'kubernetes', 'paas')] },
      1_500,
      'Kubernetes on GKE pays up to $300 a month of compute; you are at $1.5k.',
    ],
    [
      'nearest, below',
      twice,
      1_500,
      'Kubernetes on GKE pays between $100 and $1k a month of compute; you are at $1.5k.',
    ],
    [
      'nearest, above',
      twice,
      40_000,
      'Kubernetes on GKE pays from $50k a month of compute; you are at $40k.',
    ],
    [
      'never, one winner',
      { kind: 'none', cheapest: 'compose' },
      1_500,
      'Kubernetes on GKE does not pay at any compute spend up to $200k a month; Compose on GCE is the cheapest throughout.',
    ],
    [
      'never, two winners',
      { kind: 'changes', changes: [change(420, 'paas', 'compose')] },
      1_500,
      'Kubernetes on GKE does not pay at any compute spend up to $200k a month.',
    ],
    [
      'always',
      { kind: 'none', cheapest: 'kubernetes' },
      1_500,
      'Kubernetes on GKE is the cheapest at any compute spend up to $200k a month.',
    ],
    ['a tie', { kind: 'tie' }, 1_500, 'At any compute spend there is a tie for the cheapest.'],
  ])('%s', (_, changes, spend, sentence) => expect(pays(changes, spend)).toBe(sentence))

  it('at the defaults, by the model', () => {
    expect(pays(findCheapestChanges(defaultScenario, 'computeSpend'), 1_500)).toContain('pays from $9.5k')
  })
})

describe('a catch', () => {
  const said = (scenario: Scenario) => {
    const compared = compare(scenario)
    const found = findCaveat(compared, rank(compared))
    return (
      found &&
      plain(
        plainText(
          caveat(found, scenario.inputs.uptimeTarget, namesOf(scenario.inputs, formats.words), formats),
        ),
      )
    )
  }
  const with_ = (inputs: Partial<ScenarioInputs>): Scenario => ({
    inputs: { ...defaultScenario.inputs, ...inputs },
    overrides: {},
  })

  it('is not mentioned where there is none', () => expect(said(defaultScenario)).toBeNull())

  it('names the cheapest without one, and its price', () => {
    expect(said(with_({ paas: 'fly' }))).toBe(
      'But Fly.io publishes no uptime promise. The cheapest without such a catch is Compose on GCE: $3,350 a month.',
    )
  })

  it('says so where all have one', () => {
    const gate: Gate = { id: 'noSla', platform: 'gce', reason: '' }
    const compared = comparison(
      { compose: 1, paas: 2, kubernetes: 3 },
      { compose: [gate], paas: [gate], kubernetes: [gate] },
    )
    const found = findCaveat(compared, rank(compared))
    expect(found && plainText(caveat(found, 99.5, names, formats))).toBe(
      'But Compose on GCE publishes no uptime promise. Each of the other two has a catch as well.',
    )
  })
})
