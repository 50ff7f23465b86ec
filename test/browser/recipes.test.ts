import { readFileSync } from 'node:fs'
import type { FrameLocator, Page } from 'playwright-core'
import { describe, expect, onTestFinished, test } from 'vitest'
import { answerSentence } from '../../demo/embed/answerSentence'
import { compare, defaultScenario } from '../../src/model'
import { ghostCard, inMail, wordpressAutoP, wordpressKses } from '../recipes/filters'
import { readRecipeFile } from '../recipes/readme'
import { serve } from '../tools/serve'
import { openPage } from './harness'

const inputs = { ...defaultScenario.inputs, services: 15, engineers: 8, computeSpend: 5_000 }
const scenario = { inputs, overrides: {} }
const answer = answerSentence(scenario, compare(scenario))

/** A post on the author's site with the recipe in it; the built files are elsewhere. */
async function post(recipe: string, file: string, filter = (html: string) => html) {
  const files = await serve('dist-site', { headers: { 'Access-Control-Allow-Origin': '*' } })
  onTestFinished(files.close)
  const content = filter(readRecipeFile(recipe, file, `${files.origin}/`))
  const html = `<!doctype html><html lang="en"><meta charset="utf-8"><title>Post</title><body><p>Before</p>${content}<p>After</p></body></html>`
  return openPage(html)
}

async function expectCalculator(place: Page | FrameLocator) {
  const calculator = place.locator('k8s-break-even')
  await calculator.locator('canvas').waitFor()
  const shown = await calculator.evaluate(
    (tag: HTMLElementTagNameMap['k8s-break-even']) => tag.scenario.inputs,
  )
  expect(shown).toEqual(inputs)
  expect(await calculator.locator('[part=verdict]').innerText()).toContain('Compose')
}

describe('shows the calculator', () => {
  test.each([
    ['plain HTML', 'html', 'body.html', undefined],
    ['a Custom HTML block of WordPress', 'wordpress', 'block.html', undefined],
    ['the classic editor of WordPress', 'wordpress', 'block.html', wordpressAutoP],
    ['an HTML card of Ghost', 'ghost', 'card.html', ghostCard],
  ] as const)('%s', async (_, recipe, file, filter) => {
    const { page, complaints } = await post(recipe, file, filter)
    await expectCalculator(page)
    expect(await page.locator('body').innerText()).not.toContain(answer)
    expect(complaints).toEqual([])
  })

  test('a frame, as tall as its content', async () => {
    const { page, complaints } = await post('frame', 'body.html')
    await expectCalculator(page.frameLocator('iframe'))
    await expect.poll(() => page.locator('iframe').evaluate((frame) => frame.style.height)).not.toBe('2020px')
    expect(complaints).toEqual([])
  })

  test('a frame without the script beside it', async () => {
    const withoutScript = (html: string) => html.replace(/<script.*<\/script>/, '')
    const { page } = await post('frame', 'body.html', withoutScript)
    await expectCalculator(page.frameLocator('iframe'))
    expect(await page.locator('iframe').evaluate((frame) => frame.clientHeight)).toBe(2020)
  })

  test('the page behind a link', async () => {
    const { page } = await post(
      'link',
      'address.txt',
      (address) => `<a href="${address.replaceAll('&', '&amp;')}">Link</a>`,
    )
    await page.getByRole('link').click()
    await expectCalculator(page)
    expect(await page.title()).toContain('Do you need Kubernetes yet?')
    expect(await page.locator('meta[property="og:description"]').getAttribute('content')).toContain(
      'Kubernetes',
    )
  })
})

describe('says the answer, with a way to the calculator,', () => {
  test('where WordPress filters what its user wrote', async () => {
    const { page } = await post('wordpress', 'link.html', wordpressKses)
    await page.getByText(answer).waitFor()
    await page.getByRole('link', { name: 'Open the calculator' }).click()
    await expectCalculator(page)
  })

  test.each([
    ['WordPress, by a user who may not write scripts', 'wordpress', 'block.html', wordpressKses],
    ['the newsletter of Ghost', 'ghost', 'card.html', (html: string) => inMail(ghostCard(html))],
  ] as const)('%s', async (_, recipe, file, filter) => {
    const { page, complaints } = await post(recipe, file, filter)
    await page.getByText(answer).waitFor()
    expect(await page.getByRole('link', { name: 'Open the calculator' }).count()).toBe(1)
    expect(await page.locator('k8s-break-even, script').count()).toBe(0)
    expect(complaints).toEqual([])
  })
})

test('every recipe states the answer that the model gives', () => {
  const sentences =
    readFileSync('README.md', 'utf8').match(/For 15 services, .*? of compute .*?\.(?= |\n)/g) ?? []
  expect(sentences.length).toBeGreaterThan(5)
  expect(new Set(sentences)).toEqual(new Set([answer]))
})
