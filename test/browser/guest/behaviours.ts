// What must the calculator do wherever it stands?

import { expect } from 'vitest'
import { field, nextFrame, thumbOf } from '../calculator'
import { ink } from './ink'
import { heardKeys, type Visit } from './open'

export interface Behaviour {
  /** Completes "the calculator …". */
  does: string
  check(visit: Visit): Promise<void>
}

const calculator = ({ frame }: Visit) => frame.locator('k8s-break-even')
const verdict = (visit: Visit) => calculator(visit).locator('[part=verdict] h2')

const reset = (visit: Visit) =>
  calculator(visit).evaluate((host: HTMLElementTagNameMap['k8s-break-even']) => host.reset())

/** Those that reach out of the calculator, unless something inside clips them; and what it takes of its place. */
function measure(host: Element) {
  const box = host.getBoundingClientRect()
  const place = host.parentElement?.getBoundingClientRect() ?? box
  const isClipped = (element: Element): boolean =>
    getComputedStyle(element).overflowX !== 'visible' ||
    (element.parentElement !== null && isClipped(element.parentElement))
  const outside = [...(host.shadowRoot?.querySelectorAll('*') ?? [])].filter((element) => {
    const { left, right, width } = element.getBoundingClientRect()
    return width > 0 && (left < box.left - 1 || right > box.right + 1) && !isClipped(element)
  })
  return {
    outside: outside.map(({ outerHTML }) => outerHTML.slice(0, 80)),
    width: Math.round(box.width),
    beyondPlace: Math.max(0, Math.round(box.right - place.right), Math.round(place.left - box.left)),
  }
}

function openRest(host: Element) {
  for (const button of host.shadowRoot?.querySelectorAll<HTMLElement>('[aria-expanded=false]') ?? []) {
    // Its thousands of draws on each of these pages would take minutes; the axe tests open it.
    if (!button.textContent?.startsWith('How sure')) button.click()
  }
}

const services = (host: Element): number => Reflect.get(host, 'scenario').inputs.services

export const behaviours: Behaviour[] = [
  {
    does: 'says the verdict',
    check: async (visit) => {
      await expect.poll(() => verdict(visit).textContent()).toMatch(/is the cheapest for you: .*3,350/)
      await expect.poll(() => calculator(visit).locator('.footer').textContent()).toContain(' · ')
    },
  },
  {
    does: 'draws its chart',
    check: async (visit) => {
      const canvas = calculator(visit).locator('canvas')
      await canvas.scrollIntoViewIfNeeded()
      await expect.poll(() => canvas.evaluate(ink)).toMatchObject({ colours: 3 })
    },
  },
  {
    does: 'fits its place',
    check: async (visit) => {
      const { outside, width, beyondPlace } = await calculator(visit).evaluate(measure)
      expect({ outside, beyondPlace }).toEqual({ outside: [], beyondPlace: 0 })
      expect(width).toBeGreaterThanOrEqual(280)
    },
  },
  {
    does: 'gives another verdict when a slider is dragged',
    check: async (visit) => {
      const { frame, page } = visit
      const before = await verdict(visit).textContent()
      const { x, y } = await thumbOf(frame, 'Compute spend')
      await page.mouse.move(x, y)
      await page.mouse.down()
      await page.mouse.move(x + 30, y, { steps: 3 })
      await page.mouse.up()
      await expect.poll(() => verdict(visit).textContent()).not.toBe(before)
      await reset(visit)
      await expect.poll(() => verdict(visit).textContent()).toBe(before)
    },
  },
  {
    does: 'keeps what is typed to itself',
    check: async (visit) => {
      const services = field(visit.frame, 'Services')
      await services.focus()
      await services.press('Control+a')
      for (const key of ['1', '5', '0', 'Backspace', 'ArrowLeft', 'End', 'Enter', 'Tab'])
        await visit.page.keyboard.press(key)
      await expect.poll(() => services.evaluate((input: HTMLInputElement) => input.value)).toBe('15')
      const heard = new Set(await heardKeys(visit.frame))
      expect(heard.has('Tab')).toBe(true)
      expect(
        ['1', '5', '0', 'Backspace', 'ArrowLeft', 'End', 'Enter'].filter((key) => heard.has(key)),
      ).toEqual([])
      await reset(visit)
    },
  },
  {
    does: 'gives a scenario out and takes one in',
    check: async (visit) => {
      const { frame } = visit
      await frame.getByRole('button', { name: /^Take it along/ }).press('Enter')
      await frame.getByRole('button', { name: 'Download JSON' }).press('Enter')
      await field(frame, 'Paste JSON').fill('{ "version": 1, "inputs": { "services": 15 } }')
      await frame.getByRole('button', { name: 'Load', exact: true }).press('Enter')
      await expect.poll(() => calculator(visit).evaluate(services)).toBe(15)
    },
  },
  {
    does: 'opens all it has',
    check: async (visit) => {
      const { frame } = visit
      for (const name of [/^Why/, /^Assumptions/]) {
        await frame.getByRole('button', { name }).press('Enter')
      }
      await frame.getByRole('table', { name: 'What would change the answer' }).waitFor()
      await field(frame, 'Search').waitFor()
      // What is in them asks for nothing that some page may forbid, unless it has a policy.
      if (visit.hasPolicy) await calculator(visit).evaluate(openRest)
      await nextFrame(visit.page)
    },
  },
]
