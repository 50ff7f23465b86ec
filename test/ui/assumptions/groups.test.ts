import { expect, it } from 'vitest'
import { assumptions, prices } from '../../../src/model'
import { groupOf, groups } from '../../../src/ui/assumptions/groups'
import { search } from '../../../src/ui/assumptions/search'
import { wordsFrom } from '../../../src/ui/text/words'

const words = wordsFrom()

const idsOf = (shown: ReturnType<typeof groups>) => shown.flatMap(({ items }) => items.map(({ id }) => id))

it('hold every assumption and every price once', () => {
  expect(idsOf(groups(words)).sort()).toEqual([...Object.keys(assumptions), ...Object.keys(prices)].sort())
})

it('are none of them empty, and know their own', () => {
  for (const group of groups(words)) {
    expect(group.items.length).toBeGreaterThan(0)
    expect(group.items.map(({ id }) => groupOf(id))).toEqual(group.items.map(() => group.id))
  }
})

it.each([
  ['for the first cluster', ['opsHours.kubernetes.basePerCluster']],
  ['FULL hosts', ['packing.compose']],
  ['elasticity.paasScaled', ['elasticity.paasScaled']],
  ['hetzner', ['hetzner-ccx43', 'hetzner-egress']],
  ['no such thing', []],
])('are searched by name, description, id and provider: %s', (query, ids) => {
  expect(idsOf(search(query, words))).toEqual(ids)
})
