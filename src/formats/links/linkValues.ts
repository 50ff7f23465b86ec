// What does a value in a link mean? It is taken when the model can work with it, and told by its name when not.
import {
  checkInput,
  checkOverride,
  type Input,
  type InputId,
  inputIds,
  inputs,
  isInputId,
  type Override,
  type OverrideId,
} from '../../model'
import type { Problem } from '../readJson'
import type { EarlierModel } from './earlierModels'
import { beyondMark, estimatedWord, isOverrideId, linkNames, nameOfInput, overrideIds } from './linkNames'
import { unpack } from './packedValues'

/** The inputs, overrides and problems found so far. */
export interface Found {
  readonly inputs: Record<string, unknown>
  readonly overrides: Record<string, Override>
  readonly problems: Problem[]
}

const number = /^-?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i
const readNumber = (text: string): unknown => (number.test(text) ? Number(text) : text)

const readers: Record<Input['kind'], (text: string) => unknown> = {
  amount: (text) => (text === estimatedWord ? null : readNumber(text)),
  count: readNumber,
  choice: (text) => text,
  flag: (text) => (text === '' || text === 'true' ? true : text === 'false' ? false : text),
}

const readOverride = (text: string): unknown =>
  text.endsWith(beyondMark)
    ? { value: readNumber(text.slice(0, -beyondMark.length)), outsideRange: true }
    : readNumber(text)

/** A message speaks of an input by its name in files; in a link it has another. */
const inLink = (id: InputId, message: string) => message.replace(id, nameOfInput(id))

const takeInput = ({ inputs, problems }: Found, id: InputId, value: unknown) => {
  const message = checkInput(id, value)
  if (message === null) inputs[id] = value
  else problems.push({ field: nameOfInput(id), message: inLink(id, message) })
}

const takeOverride = ({ overrides, problems }: Found, id: OverrideId, value: unknown) => {
  const message = checkOverride(id, value)
  if (message === null) overrides[id] = value as Override
  else problems.push({ field: id, message })
}

export const takeInputText = (found: Found, id: InputId, text: string) =>
  takeInput(found, id, readers[inputs[id].kind](text))

export const takeOverrideText = (found: Found, id: OverrideId, text: string) =>
  takeOverride(found, id, readOverride(text))

/** Packed values have no names; which model they are of says which is whose. */
export const takePacked = (
  found: Found,
  text: string,
  earlier: EarlierModel | undefined,
  isKnownModel: boolean,
) => {
  const field = linkNames.packed
  if (!isKnownModel) {
    found.problems.push({ field, message: `${field} is of a model that this calculator does not know` })
    return
  }
  const ids = [...(earlier?.inputIds ?? inputIds), ...(earlier?.overrideIds ?? overrideIds)]
  const values = unpack(ids, text)
  if (!values) found.problems.push({ field, message: `${field} is cut off or was changed on the way` })
  for (const [id, { value, marked }] of values ?? []) {
    if (isInputId(id)) takeInput(found, id, marked ? null : value)
    else if (isOverrideId(id)) takeOverride(found, id, marked ? { value, outsideRange: true } : value)
    else found.problems.push({ field: id, message: `${id} is no longer part of the model` })
  }
}
