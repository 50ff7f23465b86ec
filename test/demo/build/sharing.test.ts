import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { cardTags, pictureFile, pictureSize } from '../../../demo/build/sharing'
import { modelVersion } from '../../../src/model'

const card = (siteUrl: string, page = 'index.html') =>
  Object.fromEntries(
    cardTags({ siteUrl, page, modelVersion: '2026-01-02', alt: 'Three lines' }).map(({ tag, attrs = {} }) =>
      tag === 'link'
        ? [String(attrs.rel), attrs.href]
        : [String(attrs.property ?? attrs.name), attrs.content],
    ),
  )

describe('a card', () => {
  test('has addresses in full where the site’s is known', () => {
    expect(card('https://example.org/tools/', 'method.html')).toEqual({
      canonical: 'https://example.org/tools/method.html',
      'og:url': 'https://example.org/tools/method.html',
      'og:image': 'https://example.org/tools/social-2026-01-02.png',
      'og:image:type': 'image/png',
      'og:image:width': '1200',
      'og:image:height': '630',
      'og:image:alt': 'Three lines',
      'twitter:card': 'summary_large_image',
    })
  })

  test('of the first page is of the folder', () => {
    expect(card('https://example.org/').canonical).toBe('https://example.org/')
  })

  test('invents no address where none is known', () => {
    const tags = card('')
    expect(tags['og:image']).toBe('./social-2026-01-02.png')
    expect(tags).not.toHaveProperty('canonical')
    expect(tags).not.toHaveProperty('og:url')
  })
})

describe('the picture', () => {
  const png = readFileSync(`demo/${pictureFile(modelVersion)}`)

  test('is there for these figures, as large as the card says', () => {
    expect(png.subarray(1, 4).toString()).toBe('PNG')
    const [width, height] = [png.readUInt32BE(16), png.readUInt32BE(20)]
    expect({ width, height }).toEqual(pictureSize)
  })

  test('weighs less than 150 KB', () => {
    expect(png.length).toBeLessThan(150 * 1_024)
  })
})
