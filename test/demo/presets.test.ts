import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { presets } from '../../demo/presets'
import { type CostDriver, costDrivers, defaultScenario, validateScenario } from '../../src/model'

const page = new DOMParser().parseFromString(readFileSync('demo/index.html', 'utf8'), 'text/html')
const buttons = [...page.querySelectorAll<HTMLElement>('[data-preset]')]

const words =
  'one two three four five six seven eight nine ten eleven twelve fifteen thirty sixty twenty-five forty-five'.split(
    ' ',
  )
const values = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 15, 30, 60, 25, 45]

const readNumber = (text: string) => {
  const index = words.indexOf(text.toLowerCase())
  return index < 0 ? Number(text.replaceAll(',', '')) : values[index]
}

const number = `\\b(\\d[\\d,.]*\\d|\\d|(?:${words.toReversed().join('|')})\\b)`

/** How a story says an input. */
const phrases: Partial<Record<CostDriver, string>> = {
  computeSpend: `\\$${number} a month`,
  services: `${number} services`,
  engineers: `${number} engineers?`,
  opsHours: `${number} hours a month`,
  peakToAverage: `${number} times the average load`,
  egressGb: `${number}\u00a0GB`,
  databases: `${number} databases`,
  teams: `${number} teams`,
  environments: `${number} environments`,
  commitmentDiscount: `${number}\u00a0% off`,
  uptimeTarget: `${number}\u00a0% uptime`,
  downtimeCost: `hour down costs \\$${number}`,
  horizonMonths: `${number} months ahead`,
  dailyActiveUsers: `${number} daily users`,
}

/** The numbers a story tells, and what is left of it without them. */
function readStory(story: string) {
  const told: Partial<Record<CostDriver, number>> = {}
  let rest = story
  for (const driver of costDrivers) {
    const [phrase, text] = new RegExp(phrases[driver] ?? '$^', 'i').exec(rest) ?? []
    if (phrase === undefined || text === undefined) continue
    told[driver] = readNumber(text) ?? Number.NaN
    rest = rest.replace(phrase, '')
  }
  if (told.commitmentDiscount !== undefined) told.commitmentDiscount /= 100
  return { told, rest }
}

test('every preset has a button with a label of its own', () => {
  expect(buttons.map((button) => button.dataset.preset)).toEqual(Object.keys(presets))
  expect(new Set(buttons.map((button) => button.textContent)).size).toBe(buttons.length)
})

describe.each(Object.entries(presets))('%s', (id, inputs) => {
  const story = page.getElementById(id)?.textContent ?? ''

  test('is a scenario that can be answered', () => {
    const scenario = { inputs: { ...defaultScenario.inputs, ...inputs }, overrides: {} }
    expect(() => validateScenario(scenario)).not.toThrow()
  })

  test('tells every number it sets, and no other', () => {
    const { told, rest } = readStory(story)
    const set = Object.entries(inputs).filter(([, value]) => typeof value === 'number')
    expect(told).toEqual(Object.fromEntries(set))
    expect(rest).not.toMatch(new RegExp(number, 'i'))
  })
})
