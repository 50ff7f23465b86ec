// Parts of the README that are measured, not written: they stand between two comments.

import { readFileSync, writeFileSync } from 'node:fs'

const readme = 'README.md'
const section = (name: string) => new RegExp(`(?<=<!-- ${name} -->\\n)[\\s\\S]*?(?=\\n<!-- /${name} -->)`)

export function readSection(name: string): string {
  const [text] = section(name).exec(readFileSync(readme, 'utf8')) ?? []
  if (text === undefined) throw new Error(`${readme} has no section "${name}"`)
  return text
}

export function writeSection(name: string, text: string): void {
  writeFileSync(
    readme,
    readFileSync(readme, 'utf8').replace(section(name), () => text),
  )
}
