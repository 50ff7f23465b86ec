import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import {
  compare,
  defaultScenario,
  findCheapestChanges,
  type Scenario,
  type ScenarioInputs,
} from '../../src/model'

/** The calculator of a post and what stands in its paragraphs, spaces as one. */
function readPost(file: string, selector: string) {
  const page = new DOMParser().parseFromString(readFileSync(`demo/${file}`, 'utf8'), 'text/html')
  const tag = page.querySelector(selector) as HTMLElement
  const given = (name: string) => (tag.hasAttribute(name) ? Number(tag.getAttribute(name)) : undefined)
  const told = {
    computeSpend: given('compute-spend'),
    services: given('services'),
    engineers: given('engineers'),
    teams: given('teams'),
    environments: given('environments'),
  }
  const set = Object.fromEntries(Object.entries(told).filter(([, value]) => value !== undefined))
  const paragraphs = [...page.querySelectorAll('p')].map((p) => p.textContent.replaceAll(/\s+/g, ' '))
  const scenario: Scenario = { inputs: { ...defaultScenario.inputs, ...set }, overrides: {} }
  return { text: paragraphs.join('\n'), scenario }
}

const withInputs = ({ inputs, overrides }: Scenario, set: Partial<ScenarioInputs>): Scenario => ({
  inputs: { ...inputs, ...set },
  overrides,
})

/** Where Compose hands over to Kubernetes along compute spend. */
function crossingOf(scenario: Scenario): number {
  const found = findCheapestChanges(scenario, 'computeSpend')
  const change =
    found.kind === 'changes' && found.changes.find(({ cheapestAbove }) => cheapestAbove === 'kubernetes')
  if (!change) throw new Error('Kubernetes never becomes the cheapest')
  expect(change.cheapestBelow).toBe('compose')
  return change.at
}

/** In whole dollars, read from the text. */
function dollarsIn(text: string, phrase: RegExp): number {
  const [, dollars = ''] = phrase.exec(text) ?? []
  expect(dollars, `${phrase} is told`).not.toBe('')
  return Number(dollars.replaceAll(',', ''))
}

describe('Notes from the engine room', () => {
  const { text, scenario } = readPost('themed.html', 'k8s-break-even:not([view])')
  const { computeSpend, teams } = scenario.inputs

  test('the lines have just crossed, where it says', () => {
    const told = dollarsIn(text, /just crossed, at \$([\d,]+)\./)
    expect(Math.round(crossingOf(scenario) / 100) * 100).toBe(told)
    expect(told).toBeLessThan(computeSpend)
    expect(dollarsIn(text, /a compute bill of \$([\d,]+)\./)).toBe(computeSpend)
    expect(compare(scenario).cheapest).toBe('kubernetes')
  })

  test('a team fewer hardly moves that', () => {
    const moves = dollarsIn(
      text,
      /Take a team away and the cluster stays the cheapest: .* by less than \$([\d,]+)\./,
    )
    const fewer = withInputs(scenario, { teams: teams - 1 })
    expect(compare(fewer).cheapest).toBe('kubernetes')
    expect(Math.abs(crossingOf(fewer) - crossingOf(scenario))).toBeLessThan(moves)
  })

  test('the bill does', () => {
    const off = dollarsIn(text, /Take \$([\d,]+) off the bill and it is Docker Compose again/)
    expect(compare(withInputs(scenario, { computeSpend: computeSpend - off })).cheapest).toBe('compose')
  })

  test('small, nobody would have thanked them for a cluster', () => {
    const small = readPost('themed.html', 'k8s-break-even[view=compact]')
    const { breakdowns } = compare(small.scenario)
    expect(breakdowns.kubernetes.total).toBeGreaterThan(2 * breakdowns.compose.total)
    expect(small.text).toContain('Nobody would have thanked us for a cluster then')
    expect(crossingOf(small.scenario)).toBeGreaterThan(small.scenario.inputs.computeSpend)
  })
})

describe('The cluster we keep not building', () => {
  const { text, scenario } = readPost('article.html', 'k8s-break-even')

  test('a fifth of each bar or more is people', () => {
    expect(text).toContain('a fifth of each bar or more is people')
    for (const { lines, total } of Object.values(compare(scenario).breakdowns)) {
      const people = lines.filter(({ id }) => id === 'operations' || id === 'transition')
      expect(people.reduce((sum, { amount }) => sum + amount, 0) / total).toBeGreaterThan(0.2)
    }
  })

  test('there is a bill at which the answer changes', () => {
    expect(text).toContain('at which bill the answer changes')
    expect(crossingOf(scenario)).toBeGreaterThan(scenario.inputs.computeSpend)
  })

  test('the PaaS and the cluster publish a lower promise than the contract’s', () => {
    const [, contract] = /contract asks for ([\d.]+) % uptime/.exec(text) ?? []
    expect(text).toContain(`With ${contract} as its uptime target it says under Why, among the gates`)
    expect(text).toContain('who publishes a lower promise: for us the PaaS and the cluster')
    const { breakdowns } = compare(withInputs(scenario, { uptimeTarget: Number(contract) }))
    const below = Object.values(breakdowns).filter(({ gates }) =>
      gates.some(({ id }) => id === 'slaBelowTarget'),
    )
    expect(below.map(({ family }) => family)).toEqual(['paas', 'kubernetes'])
  })
})
