import { describe, expect, it } from 'vitest'
import { defaultScenario } from '../../../src/model'
import { effectOf } from '../../../src/ui/assumptions/effect'
import { itemOf } from '../../../src/ui/assumptions/items'
import { leaningOf } from '../../../src/ui/assumptions/leaning'
import { wordsFrom } from '../../../src/ui/text/words'

const words = wordsFrom()

const before = { compose: 3_000, paas: 3_500, kubernetes: 7_000 }

describe('the effect of a change', () => {
  it.each([
    { after: before, kind: 'nothing' },
    { after: { ...before, compose: 3_200 }, kind: 'stays' },
    { after: { ...before, compose: 3_600 }, kind: 'flips', cheapest: 'paas', before: 'compose', lead: 100 },
    { after: { ...before, compose: 3_500 }, kind: 'ties', families: ['compose', 'paas'] },
    { after: { ...before, kubernetes: 8_000 }, kind: 'stays', moved: { family: 'kubernetes', by: 1_000 } },
  ])('is $kind for $after', ({ after, ...effect }) => {
    expect(effectOf(before, after)).toMatchObject(effect)
  })

  it('may be the end of a tie', () => {
    expect(effectOf({ ...before, paas: 3_000 }, before)).toMatchObject({ kind: 'parts' })
  })
})

describe('whom a higher value favours', () => {
  const leaning = (id: Parameters<typeof itemOf>[0]) => leaningOf(defaultScenario, itemOf(id, words))

  it('is everybody but the one that pays for it', () => {
    expect(leaning('opsHours.kubernetes.basePerCluster')).toMatchObject({
      kind: 'favours',
      gaining: ['compose', 'paas'],
      losing: ['kubernetes'],
      decides: false,
    })
  })

  it('says when it can change the answer', () => {
    expect(leaning('packing.compose')).toMatchObject({ gaining: ['compose'], decides: true })
  })

  it('is nobody where it does not count, or counts for all alike', () => {
    expect(leaning('heroku-basic')).toEqual({ kind: 'none' })
    expect(leaning('gcp-egress-premium')).toEqual({ kind: 'alike' })
  })
})
