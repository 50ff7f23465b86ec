// How does a file of an earlier version become one of today?
import type { JsonObject } from './readJson'

export type Migration = (file: JsonObject) => JsonObject

/** From each version to the next. The first is 1, so there is none yet. */
const migrations: Readonly<Record<number, Migration>> = {}

/** Step by step; a version that no step leads on from is left for the reader to refuse. */
export const migrate = (file: JsonObject, to: number, steps = migrations): JsonObject => {
  const { version } = file
  const step = typeof version === 'number' && version < to ? steps[version] : undefined
  return step ? migrate({ ...step(file), version: Number(version) + 1 }, to, steps) : file
}
