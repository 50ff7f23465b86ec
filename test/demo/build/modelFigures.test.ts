import { readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { namedFigure, withFigures } from '../../../demo/build/modelFigures'
import { figures } from '../../../demo/figures'

const known = figures()
const pages = Object.fromEntries(
  readdirSync('demo')
    .filter((file) => file.endsWith('.html'))
    .map((file) => [file, readFileSync(`demo/${file}`, 'utf8')]),
)

test('a named figure stands in its place, dollars and all', () => {
  expect(withFigures('<p>{{a.b}}, {{c}}</p>', { 'a.b': '$1 & $&', c: '2' })).toBe('<p>$1 & $&, 2</p>')
})

test('a figure that there is none of stops the build', () => {
  expect(() => withFigures('{{none.such}}', {})).toThrow('There is no figure none.such')
})

test('pages and figures know one another', () => {
  const named = Object.values(pages).flatMap((html) =>
    [...html.matchAll(namedFigure)].map(([, name]) => name),
  )
  expect(new Set(named)).toEqual(new Set(Object.keys(known)))
})

test('no digit of the method is typed by hand', () => {
  const html = (pages['method.html'] ?? '').replace(namedFigure, '')
  const page = new DOMParser().parseFromString(html, 'text/html')
  // Digits that are part of a name.
  const text = page.body.textContent.replaceAll(/n2-standard-16|EC2|k8s/g, '')
  expect(text.match(/.*\d.*/g)).toBeNull()
})
