// Which recipes does the README print? Code blocks after a comment that names the recipe and a file.

import { readFileSync } from 'node:fs'

/** Where the README says the built files are. */
const printedAddress = 'https://example.org/k8s-break-even/'

const block = /<!-- recipe: ([\w-]+)\/(\S+) -->\n```\w+\n([\s\S]*?)\n```/g

/** The files of a recipe by their paths, with the address where the built files really are; ends in a slash. */
export function readRecipe(name: string, address: string): Record<string, string> {
  const readme = readFileSync('README.md', 'utf8')
  const blocks = [...readme.matchAll(block)].filter(([, recipe]) => recipe === name)
  if (blocks.length === 0) throw new Error(`The README has no recipe "${name}"`)
  return Object.fromEntries(
    blocks.map(([, , file = '', text = '']) => [file, text.replaceAll(printedAddress, address)]),
  )
}

export function readRecipeFile(name: string, file: string, address = printedAddress): string {
  const text = readRecipe(name, address)[file]
  if (text === undefined) throw new Error(`The recipe "${name}" has no file ${file}`)
  return text
}
