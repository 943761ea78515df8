import { chooseK } from '../src/customers/segments/choose-k.ts'
import { scaleFeatures } from '../src/customers/segments/scale.ts'
import { explainSegments } from '../src/customers/segments/surrogate.ts'
import { fitTree } from '../src/numerics/decision-tree.ts'
import { kMeans } from '../src/numerics/k-means.ts'
import { seededRandom } from '../src/numerics/random.ts'
import { silhouettes } from '../src/numerics/silhouette.ts'
import { onlineRetail } from '../test/customers/segments/online-retail.ts'

/** Milliseconds of the first run and the median of five more. */
function time(name: string, run: () => unknown): void {
  const once = (): number => {
    const start = performance.now()
    run()
    return performance.now() - start
  }
  const first = once()
  const later = Array.from({ length: 5 }, once).sort((a, b) => a - b)
  process.stdout.write(`${name.padEnd(52)} first ${first.toFixed(0).padStart(5)} ms, then ${later[2]?.toFixed(0)} ms\n`)
}

/** The customers of Online Retail, times over, each a little off. */
function copies(points: Float64Array, times: number): Float64Array {
  const random = seededRandom(5)
  return Float64Array.from({ length: points.length * times }, (_, i) => {
    return (points[i % points.length] as number) + (random.next() + random.next() - 1) * 0.1
  })
}

const table = await onlineRetail()
const { points } = scaleFeatures(table)
const idsOf = (n: number): string[] => Array.from({ length: n }, (_, i) => `c${i}`)
for (const times of [1, 10, 100]) {
  const n = table.customers.length * times
  const many = times === 1 ? points : copies(points, times)
  const ids = idsOf(n)
  time(`choose k = 3 … 8, ${n} × 3`, () => chooseK({ ids, points: many, dimensions: 3 }, { seed: 1 }))
  time(`k-means k = 5, ${n} × 3`, () => kMeans(many, 3, 5))
}
const labelings = [3, 4, 5, 6, 7, 8].map((k) => kMeans(points, 3, k).labels)
time('silhouettes of six labelings, 4338 × 3', () => silhouettes(points, 3, labelings))

const random = seededRandom(2)
for (const [n, d] of [
  [50_000, 3],
  [43_380, 10],
] as const) {
  const columns = Array.from({ length: d }, () => Float64Array.from({ length: n }, () => random.integer(5_000)))
  const labels = Uint8Array.from({ length: n }, (_, i) => ((columns[0]?.[i] ?? 0) + (columns[1]?.[i] ?? 0)) >> 12)
  time(`tree of depth 4, ${n} × ${d}`, () => fitTree(columns, labels, 3, { depth: 4, minLeaf: 1 }))
  const ids = idsOf(n)
  const named = columns.map((column, j) => ({ id: `f${j}`, column, sql: `f${j}` }))
  time(`rules and fidelity, ${n} × ${d}`, () => explainSegments(ids, named, labels, 3, 1))
}
