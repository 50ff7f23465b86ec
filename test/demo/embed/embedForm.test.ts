import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { colourFields, readForm, showOurColours } from '../../../demo/embed/embedForm'

const page = readFileSync('demo/index.html', 'utf8')
const css = readFileSync('src/ui/styles/variables.css', 'utf8')

function openForm() {
  const form = new DOMParser()
    .parseFromString(page, 'text/html')
    .querySelector('#embed-form') as HTMLFormElement
  const shown = () => Object.fromEntries([...colourFields(form)].map(({ name, value }) => [name, value]))
  const field = (name: string) => form.elements.namedItem(name) as HTMLInputElement
  return { form, shown, field }
}

/** As the styles of the calculator have them; the accent is the colour of text there. */
function ours(scheme: 'light' | 'dark') {
  const found = [
    ...css.matchAll(/--_(text|background|compose|paas|kubernetes): .*light-dark\((#\w+), (#\w+)\)/g),
  ]
  const colours = Object.fromEntries(
    found.map(([, name, light, dark]) => [name, scheme === 'dark' ? dark : light]),
  )
  return { ...colours, accent: colours.text }
}

test('the swatches show our colours, as they are on light and on dark ground', () => {
  const { form, shown } = openForm()
  expect(shown()).toEqual(ours('light'))
  showOurColours(form, true)
  expect(shown()).toEqual(ours('dark'))
  showOurColours(form, false)
  expect(shown()).toEqual(ours('light'))
})

test('our own colours are not printed, and one that was changed stays on either ground', () => {
  const { form, field } = openForm()
  showOurColours(form, true)
  expect(readForm(form).colours).toEqual({})
  field('accent').value = '#ff0080'
  showOurColours(form, false)
  expect(readForm(form).colours).toEqual({ accent: '#ff0080' })
  expect(field('text').value).toBe(ours('light').text)
})
