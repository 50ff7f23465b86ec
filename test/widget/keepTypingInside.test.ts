import { describe, expect, test } from 'vitest'
import { keepTypingInside } from '../../widget/keepTypingInside'

const open = () => {
  const host = document.createElement('div')
  const root = host.attachShadow({ mode: 'open' })
  root.innerHTML =
    '<input type="text"><input type="range"><textarea></textarea><select></select><button></button>'
  document.body.append(host)
  const stop = keepTypingInside(root)
  const passes = (selector: string, init: KeyboardEventInit, name = 'keydown') => {
    let heard = false
    host.addEventListener(name, () => (heard = true), { once: true })
    const event = new KeyboardEvent(name, { bubbles: true, composed: true, ...init })
    root.querySelector(selector)?.dispatchEvent(event)
    return heard
  }
  return { passes, stop }
}

describe('keys', () => {
  test.each([
    { where: '[type=text]', key: 's', passed: false },
    { where: '[type=text]', key: '/', passed: false },
    { where: 'textarea', key: ' ', passed: false },
    { where: '[type=text]', key: 'Escape', passed: true },
    { where: '[type=text]', key: 'Tab', passed: true },
    { where: '[type=text]', key: 's', ctrlKey: true, passed: true },
    { where: '[type=text]', key: 'k', metaKey: true, passed: true },
    { where: '[type=text]', key: '@', ctrlKey: true, altKey: true, modifierAltGraph: true, passed: false },
    { where: '[type=text]', key: 'ArrowLeft', passed: false },
    { where: '[type=text]', key: 'Enter', passed: false },
    { where: '[type=text]', key: 'ArrowLeft', altKey: true, passed: true },
    { where: '[type=text]', key: 'F1', passed: true },
    { where: '[type=range]', key: '5', passed: true },
    { where: '[type=range]', key: 'ArrowRight', passed: false },
    { where: 'select', key: 's', passed: false },
    { where: 'select', key: 'ArrowDown', passed: false },
    { where: 'button', key: 's', passed: true },
  ])('$key in $where reach the page: $passed', ({ where, passed, ...init }) => {
    expect(open().passes(where, init)).toBe(passed)
  })

  test.each(['keypress', 'keyup'])('%s stays inside as well', (name) => {
    expect(open().passes('[type=text]', { key: 's' }, name)).toBe(false)
  })

  test('are free again afterwards', () => {
    const { passes, stop } = open()
    stop()
    expect(passes('[type=text]', { key: 's' })).toBe(true)
  })
})
