import { describe, expect, it } from 'vitest'
import { assumptions, dataReadOn } from '../../../src/model/assumptions/assumptions'
import { platforms } from '../../../src/model/assumptions/platforms'
import { prices, slas } from '../../../src/model/assumptions/prices'
import {
  assumptionEvidence,
  notices,
  platformEvidence,
  priceEvidence,
  readDate,
  type Source,
  scalingEvidence,
  slaEvidence,
} from '../../../src/model/evidence'
import { sharedRuns } from './sharedRuns'

const evidences = Object.entries(assumptionEvidence)
const priceEvidences = Object.entries({ ...priceEvidence, ...slaEvidence })
const platformEvidences = Object.entries(platformEvidence)

const sources: Source[] = [
  ...evidences.flatMap(([, { sources }]) => sources),
  ...priceEvidences.flatMap(([, { source }]) => source ?? []),
  ...platformEvidences.flatMap(([, { commitment, allocatable }]) =>
    [commitment, allocatable?.source].filter((source) => source !== undefined),
  ),
  ...Object.values(scalingEvidence).map(({ source }) => source),
]

/** Whether a day of that text exists in the calendar. */
const isDay = (day: string) => new Date(`${day}T00:00:00Z`).toISOString().startsWith(day)

describe('what is assumed', () => {
  it('has evidence for every assumption, in the same order, and for nothing else', () => {
    expect(Object.keys(assumptionEvidence)).toEqual(Object.keys(assumptions))
  })

  it('has a name of its own for each', () => {
    expect(new Set(evidences.map(([, { name }]) => name)).size).toBe(evidences.length)
  })

  it('is described without borrowing eight words in a row from a neighbour', () => {
    expect(
      sharedRuns(
        evidences.map(([, { description }]) => description),
        8,
      ),
    ).toEqual([])
  })

  it.each(evidences.filter(([, { basis }]) => basis === 'judgement'))(
    '%s gives its reason',
    (_, evidence) => {
      expect(evidence.description.length).toBeGreaterThanOrEqual(40)
    },
  )

  it.each(evidences.filter(([, { basis }]) => basis !== 'judgement'))('%s names a source', (_, evidence) => {
    expect(evidence.sources).not.toEqual([])
  })

  it('says of every source what it found', () => {
    for (const { finding } of evidences.flatMap(([, { sources }]) => sources)) expect(finding).toBeTruthy()
  })
})

describe('what is published', () => {
  it('has evidence for every price and promise and for nothing else', () => {
    expect(Object.keys(priceEvidence).sort()).toEqual(Object.keys(prices).sort())
    expect(Object.keys(slaEvidence).sort()).toEqual(Object.keys(slas).sort())
  })

  it('says the same date as the price itself', () => {
    for (const [id, { date }] of Object.entries(prices)) {
      expect(priceEvidence[id as keyof typeof prices].source?.date ?? null, id).toBe(date)
    }
  })

  it('calls a price unconfirmed exactly when no source was found, and says so', () => {
    for (const [id, { confidence, source, note }] of priceEvidences) {
      expect(confidence === 'unconfirmed', id).toBe(source === null)
      if (source === null) expect(note, id).toMatch(/no source/i)
    }
  })
})

describe('what is known of platforms', () => {
  it('explains every lifecycle that is not open', () => {
    for (const { lifecycle, shortName } of Object.values(platforms)) {
      if (lifecycle !== 'open')
        expect(
          notices.some(({ text }) => text.startsWith(shortName)),
          shortName,
        ).toBe(true)
    }
  })

  it('explains what every node leaves for pods', () => {
    const explained = platformEvidences.filter(([, { allocatable }]) => allocatable).map(([id]) => id)
    const onNodes = Object.entries(platforms).filter(([, platform]) => 'allocatable' in platform)
    expect(explained).toEqual(onNodes.map(([id]) => id))
  })

  it('gives the source of every discount for a commitment', () => {
    const sourced = platformEvidences.filter(([, { commitment }]) => commitment).map(([id]) => id)
    const discounted = Object.entries(platforms).filter(
      ([, platform]) => 'modes' in platform && platform.modes.some(({ commitmentCap }) => commitmentCap > 0),
    )
    expect(sourced).toEqual(discounted.map(([id]) => id))
  })

  it('notes changes with a day and an address', () => {
    for (const { date, url } of notices) {
      expect(readDate(date, '')).toSatisfy(isDay)
      expect(url).toMatch(/^https:\/\//)
    }
  })
})

describe('every source', () => {
  it.each(sources)('$title', ({ title, url, date }) => {
    expect(title.trim()).not.toBe('')
    if (url !== null) expect(url).toMatch(/^https:\/\/\S+$/)
    expect(readDate(date, dataReadOn)).toSatisfy(isDay)
    expect(readDate(date, dataReadOn) <= dataReadOn).toBe(true)
  })
})
