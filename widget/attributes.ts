// Which attributes does the tag have? Every input of the scenario under its kebab-case name, and how to show it.
import { type CostDriver, costDrivers, type Input, type InputId, inputIds, inputs } from '../src/model'

export type KebabCase<Text extends string> = Text extends `${infer First}${infer Rest}`
  ? `${First extends Uppercase<First> ? `-${Lowercase<First>}` : First}${KebabCase<Rest>}`
  : Text

export type InputAttribute = KebabCase<InputId>
export type CostDriverName = KebabCase<CostDriver>

const displayAttributes = ['cost-driver', 'view', 'theme', 'currency', 'usd-rate', 'lang'] as const
export type DisplayAttribute = (typeof displayAttributes)[number]

export type Attribute = InputAttribute | DisplayAttribute

const kebabCase = <Text extends string>(text: Text) =>
  text.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`) as KebabCase<Text>

/** Read from the model, so that an input cannot be without its attribute. */
export const inputAttributes = new Map<string, InputId>(inputIds.map((id) => [kebabCase(id), id]))

export const costDriverNames = new Map<string, CostDriver>(costDrivers.map((id) => [kebabCase(id), id]))

export const attributes = [...inputAttributes.keys(), ...displayAttributes] as readonly Attribute[]

const number = /^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i

export const readNumber = (text: string): number | string => (number.test(text.trim()) ? Number(text) : text)

/** What cannot be read stays text, which the model's check then refuses in its own words. */
const readers: Record<Input['kind'], (text: string) => unknown> = {
  amount: readNumber,
  count: readNumber,
  choice: (text) => text.trim(),
  flag: (text) => (text === '' || text === 'true' ? true : text === 'false' ? false : text),
}

export const readInput = (id: InputId, text: string): unknown => readers[inputs[id].kind](text)
