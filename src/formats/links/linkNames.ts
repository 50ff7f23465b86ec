// What is each value called in a link? Inputs as the tag's attributes are, overrides as in a file.
import { assumptions, type InputId, inputIds, type OverrideId, prices } from '../../model'

export const linkVersion = 1

/** Beside the names of inputs and overrides. */
export const linkNames = { version: 'v', model: 'model', costDriver: 'cost-driver', packed: 'packed' }

const kebabCase = (id: string) => id.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)

export const overrideIds = [...Object.keys(assumptions), ...Object.keys(prices)] as OverrideId[]

export const isOverrideId = (name: string): name is OverrideId => overrideIds.includes(name as OverrideId)

export const nameOfInput = (id: InputId): string => kebabCase(id)
export const inputOfName: ReadonlyMap<string, InputId> = new Map(inputIds.map((id) => [kebabCase(id), id]))

/** How the page is to look is said beside the scenario, and is not for a link to read. */
export const displayNames: readonly string[] = ['view', 'theme', 'currency', 'usd-rate', 'lang']

/** In place of a number that the model works out. */
export const estimatedWord = 'estimated'
/** After the value of an override that is meant to be implausible. */
export const beyondMark = '-beyond'
