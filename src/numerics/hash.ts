/**
 * A 53-bit hash of a text over its UTF-16 code units (cyrb53 by bryc, public domain): stable across machines and versions,
 * so that a sample or an arm drawn by it stays the same. Divide by 2^53 for a number in [0, 1). Not for secrets.
 */
export function hash53(text: string, seed = 0): number {
  let high = 0xdeadbeef ^ seed
  let low = 0x41c6ce57 ^ seed
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i)
    high = Math.imul(high ^ unit, 2654435761)
    low = Math.imul(low ^ unit, 1597334677)
  }
  high = Math.imul(high ^ (high >>> 16), 2246822507) ^ Math.imul(low ^ (low >>> 13), 3266489909)
  low = Math.imul(low ^ (low >>> 16), 2246822507) ^ Math.imul(high ^ (high >>> 13), 3266489909)
  return 4294967296 * (2097151 & low) + (high >>> 0)
}

/**
 * The rows 0 … n − 1 ordered by the hash of their ids: its first m rows are a random sample that does not depend on the
 * order of the rows, and that changes little when customers come or go. Equal hashes keep the order of the rows.
 */
export function hashOrder(ids: readonly string[], seed = 0): Uint32Array {
  const hashes = Float64Array.from(ids, (id) => hash53(id, seed))
  return Uint32Array.from(ids, (_, i) => i).sort((a, b) => (hashes[a] as number) - (hashes[b] as number) || a - b)
}
