import { expect, it } from 'vitest'
import { type Problem, parseScenario } from '../../../src/formats'
import { parseLink } from '../../../src/formats/links'
import { problemText } from '../../../src/ui/takeAlong/problemText'

const problemsOf = (parsed: { ok: true } | { ok: false; problems: readonly Problem[] }) =>
  parsed.ok ? [] : parsed.problems.map(problemText)

it('names the field once, by its whole path, and ends as a sentence', () => {
  const file = {
    version: 1,
    inputs: { computSpend: 5, services: -1 },
    view: { costDriver: 'team' },
    pins: [{ name: 'Old', inputs: { servises: 3 } }],
  }
  expect(problemsOf(parseScenario(JSON.stringify(file)))).toEqual([
    'inputs.computSpend is not an input; did you mean computeSpend?',
    'inputs.services must be a whole number from 1 to 200 services.',
    'team is not a cost driver; did you mean teams?',
    'pins.0.inputs.servises is not an input; did you mean services?',
  ])
})

it('leaves alone what is said of the text as a whole', () => {
  expect(problemsOf(parseScenario('[]'))).toEqual(['A scenario file has to be one JSON object, from { to }.'])
  expect(problemsOf(parseLink('v=7'))).toEqual([
    'v=7 is newer than this calculator, which reads links of version 1.',
  ])
})
