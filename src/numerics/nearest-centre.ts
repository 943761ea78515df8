/** Labels and distances of points to their nearest centre. */
export interface Assignment {
  /** n: which centre is nearest; the lower number where two are equally near. */
  readonly labels: Uint8Array
  /** n: squared Euclidean distance to it. */
  readonly squared: Float64Array
  /** Sum of the squared distances. */
  readonly inertia: number
}

/** Assigns points (row-major, n × d) to the nearest of at most 256 centres (row-major, k × d). */
export function assignToNearest(points: Float64Array, dimensions: number, centres: Float64Array): Assignment {
  const rows = points.length / dimensions
  const k = centres.length / dimensions
  const labels = new Uint8Array(rows)
  const squared = new Float64Array(rows)
  let inertia = 0
  for (let i = 0, offset = 0; i < rows; i++, offset += dimensions) {
    let best = Number.POSITIVE_INFINITY
    let label = 0
    for (let c = 0, at = 0; c < k; c++, at += dimensions) {
      let sum = 0
      for (let j = 0; j < dimensions; j++) {
        const difference = (points[offset + j] as number) - (centres[at + j] as number)
        sum += difference * difference
      }
      if (sum < best) {
        best = sum
        label = c
      }
    }
    labels[i] = label
    squared[i] = best
    inertia += best
  }
  return { labels, squared, inertia }
}
