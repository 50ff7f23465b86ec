import { expect, test } from 'vitest'
import { withStylesInside } from '../../../demo/build/inlineStyles'

const page = `<head>
    <link rel="stylesheet" crossorigin href="./assets/page-1.css">
    <link rel="stylesheet" href="./k8s-break-even.css">
    <link rel="stylesheet" href="https://example.org/other.css">
  </head>`

test('styles that are there stand in the page, in their order, and others stay links', () => {
  const files: Record<string, string> = { 'assets/page-1.css': 'p { margin: 0 }\n' }
  expect(withStylesInside(page, (file) => files[file])).toBe(`<head>
    <style>p { margin: 0 }</style>
    <link rel="stylesheet" href="./k8s-break-even.css">
    <link rel="stylesheet" href="https://example.org/other.css">
  </head>`)
})
