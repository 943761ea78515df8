import { traceTexts as english, type TraceTexts } from '../../language/en/trace.ts'
import type { Language } from '../../language/language.ts'
import { traceTexts as chinese } from '../../language/zh/trace.ts'
import { toNatural } from './scale.ts'
import type { Scale } from './segmentation.ts'

const texts: Record<Language, TraceTexts> = { en: english, zh: chinese }

/** How many customers' distances a trace prints; the rest are counted. */
const shown = 20

/** Writes each iteration of k-means: the centres in natural units, and the customers' distances to the nearest one. */
export function traceWriter(scales: readonly Scale[], write: (line: string) => void, language: Language) {
  const d = scales.length
  const words = texts[language]
  const names = scales.map(({ feature }) => feature.header ?? feature.id)
  return (iteration: number, centres: Float64Array, distances: Float64Array): void => {
    const k = centres.length / d
    write(words.iteration(k, iteration))
    for (let c = 0; c < k; c++) {
      const cells = scales.map((scale, j) => `${names[j]} ${toNatural(scale, centres[c * d + j] ?? 0).toFixed(3)}`)
      write(`  ${words.centre(c + 1, cells)}`)
    }
    const list = Array.from(distances.subarray(0, shown), (distance) => distance.toFixed(3))
    write(`  ${words.distances(list, Math.max(0, distances.length - shown))}`)
  }
}
