// Why is looking a number up fast? Each record keeps one shape, which the engine can learn.

/**
 * A record of dozens of keys put together in a loop is kept as a hash table, five times slower to read than a literal.
 * Having been a prototype once, V8 gives it the shape of a literal, and copies by spread share it.
 */
export function fastRecord<Id extends string, V>(ids: readonly Id[], of: (id: Id) => V): Record<Id, V> {
  const record = Object.fromEntries(ids.map((id) => [id, of(id)])) as Record<Id, V>
  Object.create(record)
  return record
}
