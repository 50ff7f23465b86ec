// What the browser tests do with a calculator on a page: put it there, look at it, ask it.

import type { Frame, Page } from 'playwright-core'
import type { Scenario, Totals } from '../../src/model'

export const hostPage = (tags = '<k8s-break-even></k8s-break-even>'): string =>
  `<!doctype html><html lang="en"><meta charset="utf-8"><meta name="color-scheme" content="light dark">
<meta name="viewport" content="width=device-width"><title>Host</title>
<script type="module" src="/k8s-break-even.js"></script><body style="margin: 0; background: Canvas">${tags}</body></html>`

/** What is seen of a scenario. */
export interface Picture {
  verdict: string
  chart: string
  bars: string
  fields: string
  sliders: string
}

/** For the page: of one calculator, now. */
export function lookAt(host: Element): Picture {
  const all = <Kind extends Element>(selector: string) => [
    ...(host.shadowRoot?.querySelectorAll<Kind>(selector) ?? []),
  ]
  const texts = (selector: string) => all(selector).map((element) => element.textContent)
  return {
    verdict: texts('[part=verdict] h2').join(),
    chart: all<HTMLCanvasElement>('canvas')
      .map((canvas) => canvas.toDataURL())
      .join(),
    bars: texts('.bar-total').join(),
    fields: all<HTMLInputElement>('input[type=text]')
      .map(({ value }) => value)
      .join(),
    sliders: all<HTMLInputElement>('input[type=range]')
      .map(({ value }) => value)
      .join(),
  }
}

export async function drawn(page: Page): Promise<void> {
  for (const canvas of await page.locator('k8s-break-even').all()) await canvas.locator('canvas').waitFor()
  await nextFrame(page)
}

export const nextFrame = (page: Page): Promise<void> =>
  page.evaluate(
    () =>
      new Promise<void>((resolve) => {
        requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(resolve)))
      }),
  )

export const picture = (page: Page, index = 0): Promise<Picture> =>
  page.locator('k8s-break-even').nth(index).evaluate(lookAt)

export const scenarioOf = (page: Page, index = 0): Promise<Scenario> =>
  page
    .locator('k8s-break-even')
    .nth(index)
    .evaluate((host) => Reflect.get(host, 'scenario'))

export const totalsOf = (page: Page): Promise<Totals> =>
  page.locator('k8s-break-even').evaluate((host) => {
    const { breakdowns } = Reflect.get(host, 'comparison')
    const { compose, paas, kubernetes } = breakdowns
    return { compose: compose.total, paas: paas.total, kubernetes: kubernetes.total }
  })

export const slider = (page: Page | Frame, name: string) => page.getByRole('slider', { name })
export const field = (page: Page | Frame, name: string) => page.getByRole('textbox', { name })

/** Where the thumb of a slider stands. */
export async function thumbOf(page: Page | Frame, name: string): Promise<{ x: number; y: number }> {
  const range = slider(page, name).first()
  await range.scrollIntoViewIfNeeded()
  const box = await range.boundingBox()
  if (!box) throw new Error(`The slider ${name} is not to be seen`)
  const share = await range.evaluate((input: HTMLInputElement) => {
    const fromStart = input.valueAsNumber / Number(input.max)
    return getComputedStyle(input).direction === 'rtl' ? 1 - fromStart : fromStart
  })
  const thumb = 20
  return { x: box.x + thumb / 2 + share * (box.width - thumb), y: box.y + box.height / 2 }
}
