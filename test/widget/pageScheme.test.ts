import { afterEach, describe, expect, test } from 'vitest'
import { luminance, opaqueScheme } from '../../widget/pageScheme'

describe('luminance of a computed colour', () => {
  test.each([
    ['rgb(255, 255, 255)', 1],
    ['rgb(0, 0, 0)', 0],
    ['rgb(118, 118, 118)', 0.18],
    ['rgba(255, 255, 255, 0.95)', 1],
    ['color(srgb 1 1 1)', 1],
    ['color(srgb 0.5 0.5 0.5 / 1)', 0.21],
    ['color(display-p3 0 0 0)', 0],
    ['oklch(0.2 0.04 265)', 0.01],
    ['oklab(1 0 0)', 1],
    ['lab(50 20 -30)', 0.18],
  ])('%s is about %f', (color, light) => {
    expect(luminance(color)).toBeCloseTo(light, 1)
  })

  test.each(['rgba(0, 0, 0, 0)', 'rgba(0, 0, 0, 0.5)', 'color(srgb 0 0 0 / 0.2)', 'oklch(0.2 0 0 / 0)', ''])(
    '%j lets shine through',
    (color) => expect(luminance(color)).toBeNull(),
  )
})

describe('the page', () => {
  afterEach(() => {
    document.body.replaceChildren()
    document.body.removeAttribute('style')
  })

  const place = (markup: string) => {
    document.body.innerHTML = markup
    return opaqueScheme(document.querySelector('i') as HTMLElement)
  }

  test('is what the nearest opaque background is', () => {
    document.body.style.backgroundColor = '#111'
    expect(place('<i></i>')).toBe('dark')
    expect(
      place('<div style="background: #fff"><p style="background: rgba(0, 0, 0, 0.2)"><i></i></p></div>'),
    ).toBe('light')
  })

  test('says nothing where nothing opaque is behind', () => {
    expect(place('<p style="background: rgba(0, 0, 0, 0.2)"><i></i></p>')).toBeNull()
  })
})
