/**
 * Adjusted Rand index of two labelings (Hubert and Arabie 1985): 1 for the same partition under any names, 0 on average for
 * independent ones, below 0 for less. Undefined without rows.
 */
export function adjustedRandIndex(a: Uint8Array, b: Uint8Array): number | undefined {
  if (a.length === 0) return undefined
  const both = new Float64Array(65536)
  const inA = new Float64Array(256)
  const inB = new Float64Array(256)
  for (let i = 0; i < a.length; i++) {
    const x = a[i] as number
    const y = b[i] as number
    both[x * 256 + y] = (both[x * 256 + y] as number) + 1
    inA[x] = (inA[x] as number) + 1
    inB[y] = (inB[y] as number) + 1
  }
  const [together, ofA, ofB] = [pairs(both), pairs(inA), pairs(inB)]
  const all = (a.length * (a.length - 1)) / 2
  const expected = all === 0 ? 0 : (ofA * ofB) / all
  const most = (ofA + ofB) / 2
  return most === expected ? 1 : (together - expected) / (most - expected)
}

function pairs(counts: Float64Array): number {
  let sum = 0
  for (let i = 0; i < counts.length; i++) sum += ((counts[i] as number) * ((counts[i] as number) - 1)) / 2
  return sum
}
