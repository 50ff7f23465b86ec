// How are the words of other languages built: which files do they become, and how does the classic file find them?

import { readdirSync } from 'node:fs'
import { normalizePath, type Plugin } from 'vite'

const packFile = /\/text\/(\w+)\/packs\/(\w+)\.ts$/

/** 'de-first' for the first words in German, and for other chunks their own name. The script of the tag names all packs. */
export function nameOf({ name, moduleIds }: { name: string; moduleIds: string[] }): string {
  const [, language, pack] = moduleIds.map((id) => packFile.exec(normalizePath(id))).find(Boolean) ?? []
  return language ? `${language}-${pack}-[hash:6]` : `${name}-[hash]`
}

const builtPack = /^([a-z]{2})-(\w+)-[\w-]+\.js$/

/** Their files in the folder of chunks, by language and pack. */
export function builtPacks(folder = 'dist/chunks'): Record<string, Record<string, string>> {
  const packs: Record<string, Record<string, string>> = {}
  for (const file of readdirSync(folder)) {
    const [, language, pack] = builtPack.exec(file) ?? []
    if (language && pack) packs[language] = { ...packs[language], [pack]: file }
  }
  return packs
}

/**
 * The classic file asks for those of the `cdn` build, which lie beside it. Where it was put inside another script, or
 * cannot import, it has none and says all in English.
 */
export function packsBeside(): Plugin {
  return {
    name: 'packs-beside',
    load(id) {
      if (!/\/ui\/text\/packs\.ts$/.test(normalizePath(id))) return null
      return `
        const { src } = document.currentScript ?? {}
        const load = (file) => async (query) => import(/* @vite-ignore */ new URL('chunks/' + file + query, src).href)
        const loads = (files) => Object.fromEntries(Object.entries(files).map(([pack, file]) => [pack, load(file)]))
        const files = ${JSON.stringify(builtPacks())}
        export const packs = Object.fromEntries(Object.entries(files).map(([language, of]) => [language, loads(of)]))
      `
    },
  }
}
