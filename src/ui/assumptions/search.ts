// Which assumptions and prices does a reader mean? Every word of the query occurs somewhere in what is said of one.
import { perLanguage, type WordsOf } from '../text/words'
import { type Group, groups } from './groups'
import type { Item } from './items'

const simple = (text: string): string => text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase()

const textOf = ({ title }: Group, { id, name, description }: Item): string =>
  simple(`${name} ${description} ${id} ${title}`)

const texts = perLanguage(
  (words) =>
    new Map<string, string>(
      groups(words).flatMap((group) => group.items.map((item) => [item.id, textOf(group, item)] as const)),
    ),
)

export function search(query: string, words: WordsOf): readonly Group[] {
  const asked = simple(query).split(/\s+/)
  return groups(words)
    .map((group) => ({
      ...group,
      items: group.items.filter(({ id }) => asked.every((word) => texts(words).get(id)?.includes(word))),
    }))
    .filter(({ items }) => items.length > 0)
}
