import { toNatural } from './scale.ts'
import type { Scale } from './segmentation.ts'

/** How many customers' distances a trace prints; the rest are counted. */
const shown = 20

/** Writes each iteration of k-means: the centres in natural units, and the customers' distances to the nearest one. */
export function traceWriter(scales: readonly Scale[], write: (line: string) => void) {
  const d = scales.length
  const names = scales.map(({ feature }) => feature.header ?? feature.id)
  return (iteration: number, centres: Float64Array, distances: Float64Array): void => {
    const k = centres.length / d
    write(`k = ${k}, iteration ${iteration}`)
    for (let c = 0; c < k; c++) {
      const cells = scales.map((scale, j) => `${names[j]} ${toNatural(scale, centres[c * d + j] ?? 0).toFixed(3)}`)
      write(`  centre ${c + 1}: ${cells.join(', ')}`)
    }
    const list = Array.from(distances.subarray(0, shown), (distance) => distance.toFixed(3))
    const more = distances.length > shown ? `, and ${distances.length - shown} more` : ''
    write(`  distances: ${list.join(', ')}${more}`)
  }
}
