import { kmeans } from 'ml-kmeans'

/**
 * Starting centres (row-major, k × d) by k-means++ (Arthur and Vassilvitskii 2007) on the given rows, drawn and settled by
 * ml-kmeans. Where these rows hold fewer than k different points, all points are traversed farthest first instead.
 */
export function seedCentres(points: Float64Array, dimensions: number, k: number, rows: Uint32Array, seed: number) {
  const sample = Array.from(rows, (row) => Array.from(points.subarray(row * dimensions, (row + 1) * dimensions)))
  if (countDistinct(points, dimensions, k, rows) < k) return farthestFirst(points, dimensions, k, rows[0] ?? 0)
  return Float64Array.from(kmeans(sample, k, { seed, maxIterations: 1 }).centroids.flat())
}

/** How many different points there are among rows of a row-major n × d array, counted no further than a limit. */
export function countDistinct(points: Float64Array, dimensions: number, limit: number, rows?: Uint32Array): number {
  const seen = new Set<string>()
  const count = rows?.length ?? points.length / dimensions
  for (let i = 0; i < count && seen.size < limit; i++) {
    const at = (rows === undefined ? i : (rows[i] as number)) * dimensions
    seen.add(points.subarray(at, at + dimensions).join())
  }
  return seen.size
}

/** Each next centre is the point farthest from those chosen so far (Gonzalez 1985): k different points where they exist. */
function farthestFirst(points: Float64Array, dimensions: number, k: number, first: number): Float64Array {
  const rows = points.length / dimensions
  const centres = new Float64Array(k * dimensions)
  const nearest = new Float64Array(rows).fill(Number.POSITIVE_INFINITY)
  let chosen = first
  for (let c = 0; c < k; c++) {
    centres.set(points.subarray(chosen * dimensions, (chosen + 1) * dimensions), c * dimensions)
    let farthest = -1
    for (let i = 0; i < rows; i++) {
      let sum = 0
      for (let j = 0; j < dimensions; j++) {
        sum += ((points[i * dimensions + j] as number) - (centres[c * dimensions + j] as number)) ** 2
      }
      const distance = Math.min(nearest[i] as number, sum)
      nearest[i] = distance
      if (distance > farthest) {
        farthest = distance
        chosen = i
      }
    }
  }
  return centres
}
