import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { leadToFiles } from '../../demo/files'

/** A calculator whose parts arrive one after another, as those of the real one do. */
function calculator() {
  const host = document.createElement('div')
  const root = host.attachShadow({ mode: 'open' })
  document.body.append(host)
  const arrive = () => {
    root.innerHTML = `
      <button aria-expanded="false" aria-controls="why"><span>Why</span></button><div id="why"></div>
      <button aria-expanded="false" aria-controls="stack"><span>From your files</span></button><div id="stack"></div>`
    const button = root.querySelector('[aria-controls=stack]')
    button?.addEventListener('click', () => {
      button.setAttribute('aria-expanded', `${button.getAttribute('aria-expanded') === 'false'}`)
    })
  }
  const open = () => {
    const place = root.getElementById('stack')
    if (place) place.innerHTML = '<textarea></textarea>'
  }
  return { host, root, arrive, open }
}

const isOpen = (root: ShadowRoot) =>
  root.querySelector('[aria-controls=stack]')?.getAttribute('aria-expanded')

beforeEach(() => {
  document.body.replaceChildren()
  Element.prototype.scrollIntoView = () => {} // jsdom scrolls nothing
})
afterEach(() => Reflect.deleteProperty(Element.prototype, 'scrollIntoView'))

test('a click before anything is there opens the section when it comes, and puts the cursor into it', async () => {
  const { host, root, arrive, open } = calculator()
  const way = Object.assign(document.createElement('button'), { disabled: true })
  leadToFiles(host, [way])
  expect(way.disabled).toBe(false)
  way.click()
  arrive()
  await vi.waitFor(() => expect(isOpen(root)).toBe('true'))
  open()
  await vi.waitFor(() => expect(root.activeElement?.localName).toBe('textarea'))
})

test('a section that is open stays open', async () => {
  const { host, root, arrive, open } = calculator()
  arrive()
  const link = Object.assign(document.createElement('a'), { href: '#files' })
  leadToFiles(host, [link])
  link.click()
  await vi.waitFor(() => expect(isOpen(root)).toBe('true'))
  open()
  link.click()
  await vi.waitFor(() => expect(root.activeElement?.localName).toBe('textarea'))
  expect(isOpen(root)).toBe('true')
})

test('the link leads nowhere else', () => {
  const { host } = calculator()
  const link = Object.assign(document.createElement('a'), { href: '#files' })
  leadToFiles(host, [link])
  const click = new MouseEvent('click', { cancelable: true })
  link.dispatchEvent(click)
  expect(click.defaultPrevented).toBe(true)
})
