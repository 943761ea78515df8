/**
 * Adjusted Rand index of two labelings (Hubert and Arabie 1985): 1 for the same partition under any names, 0 on average for
 * independent ones, below 0 for less. Undefined without rows.
 */
export function adjustedRandIndex(a: Uint8Array, b: Uint8Array): number | undefined {
  if (a.length === 0) return undefined
  const inA = new Float64Array(highest(a) + 1)
  const inB = new Float64Array(highest(b) + 1)
  const both = new Float64Array(inA.length * inB.length)
  for (let i = 0; i < a.length; i++) {
    const x = a[i] as number
    const y = b[i] as number
    const cell = x * inB.length + y
    both[cell] = (both[cell] as number) + 1
    inA[x] = (inA[x] as number) + 1
    inB[y] = (inB[y] as number) + 1
  }
  const [together, ofA, ofB] = [pairs(both), pairs(inA), pairs(inB)]
  const all = (a.length * (a.length - 1)) / 2
  const expected = all === 0 ? 0 : (ofA * ofB) / all
  const most = (ofA + ofB) / 2
  return most === expected ? 1 : (together - expected) / (most - expected)
}

const highest = (labels: Uint8Array): number => labels.reduce((most, label) => Math.max(most, label), 0)

/** How many pairs lie together. */
function pairs(counts: Float64Array): number {
  let sum = 0
  for (let i = 0; i < counts.length; i++) sum += ((counts[i] as number) * ((counts[i] as number) - 1)) / 2
  return sum
}
