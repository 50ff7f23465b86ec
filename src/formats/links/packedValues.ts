// How do a hundred numbers fit into an address? Eight bytes each and two bits for every name, as base64 for addresses.
import { type Input, type InputId, inputs, isInputId } from '../../model'

/** `marked`: an override beyond its range, or an input left to the estimate. */
export interface PackedValue {
  readonly value: unknown
  readonly marked: boolean
}

const indexed = (id: string): readonly unknown[] | null => {
  const input: Input | undefined = isInputId(id) ? inputs[id as InputId] : undefined
  if (input?.kind === 'choice') return input.options
  return input?.kind === 'flag' ? [false, true] : null
}

const toBase64 = (bytes: readonly number[]): string =>
  btoa(String.fromCharCode(...bytes))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replaceAll('=', '')

const fromBase64 = (text: string): number[] | null => {
  try {
    const plain = atob(text.replaceAll('-', '+').replaceAll('_', '/'))
    return Array.from(plain, (letter) => letter.charCodeAt(0))
  } catch {
    return null
  }
}

const doubleBytes = (value: number): number[] => {
  const view = new DataView(new ArrayBuffer(8))
  view.setFloat64(0, value)
  return Array.from(new Uint8Array(view.buffer))
}

const bytesDouble = (bytes: readonly number[]): number =>
  new DataView(Uint8Array.from(bytes).buffer).getFloat64(0)

/** `ids` in the order that the reader will know them in. */
export const pack = (ids: readonly string[], values: ReadonlyMap<string, PackedValue>): string => {
  const tags = Array.from({ length: Math.ceil(ids.length / 4) }, () => 0)
  const bytes: number[] = []
  for (const [index, id] of ids.entries()) {
    const packed = values.get(id)
    if (!packed) continue
    tags[index >> 2] = (tags[index >> 2] ?? 0) | ((packed.marked ? 2 : 1) << (2 * (index & 3)))
    const options = indexed(id)
    if (options) bytes.push(options.indexOf(packed.value))
    else bytes.push(...doubleBytes(Number(packed.value)))
  }
  return toBase64([...tags, ...bytes])
}

/** Null where the text is not one that `pack` has made of these ids. */
export const unpack = (ids: readonly string[], text: string): Map<string, PackedValue> | null => {
  const bytes = fromBase64(text)
  if (!bytes) return null
  const values = new Map<string, PackedValue>()
  let at = Math.ceil(ids.length / 4)
  for (const [index, id] of ids.entries()) {
    const tag = ((bytes[index >> 2] ?? 0) >> (2 * (index & 3))) & 3
    if (tag === 0) continue
    const options = indexed(id)
    const length = options ? 1 : 8
    if (tag === 3 || at + length > bytes.length) return null
    const value = options ? options[bytes[at] ?? 0] : bytesDouble(bytes.slice(at, at + length))
    values.set(id, { value, marked: tag === 2 })
    at += length
  }
  return at === bytes.length ? values : null
}
