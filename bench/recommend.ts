import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { bestScores } from '../src/numerics/best-scores.ts'
import { rowOf, transpose } from '../src/numerics/binary-matrix.ts'
import { easeScores, fitEase } from '../src/numerics/ease.ts'
import { popularity } from '../src/numerics/simple-scores.ts'
import { type Scorer, userNeighbours } from '../src/numerics/user-neighbours.ts'
import { retailBaskets } from '../test/numerics/retail-baskets.ts'
import { measure, median } from './measure.ts'

/**
 * The ten best new products for each customer of Online Retail, user-based and by EASE, Shoal against numpy and scikit-learn in alternation.
 * The others use all cores and a tuned library of linear algebra; Shoal one thread. Needs python3 with scipy and scikit-learn. usage: node bench/recommend.ts [runs]
 */
const runs = Number(process.argv[2] ?? 5)
const { matrix } = await retailBaskets()
const folder = mkdtempSync(join(tmpdir(), 'shoal-bench-recommend-'))
const file = join(folder, 'ones.csv')
const rows = Array.from({ length: matrix.rows }, (_, row) =>
  [...rowOf(matrix, row)].map((column) => `${row},${column}`),
)
writeFileSync(file, `customer,product\n${rows.flat().join('\n')}\n`)

function bestTen(scorer: Scorer, buyers: Float64Array): void {
  const scores = new Float64Array(matrix.width)
  for (let row = 0; row < matrix.rows; row++) {
    scorer(row, scores)
    for (const column of rowOf(matrix, row)) scores[column] = Number.NEGATIVE_INFINITY
    bestScores(scores, 10, buyers)
  }
}

const tasks = {
  users: () => {
    const inverted = transpose(matrix)
    bestTen(userNeighbours(matrix, inverted, 50), popularity(inverted))
  },
  ease: () => bestTen(easeScores(matrix, fitEase(matrix, 200)), popularity(transpose(matrix))),
}
type Task = keyof typeof tasks
const own: Record<Task, number[]> = { users: [], ease: [] }
const theirs: Record<Task, number[]> = { users: [], ease: [] }
for (let run = 0; run < runs; run++) {
  for (const task of ['users', 'ease'] as const) {
    const start = performance.now()
    tasks[task]()
    own[task].push((performance.now() - start) / 1000)
  }
  const printed = JSON.parse(measure(['python3', 'bench/peers/numpy_recommend.py', file]).stdout)
  for (const task of ['users', 'ease'] as const) theirs[task].push(printed[task])
}
rmSync(folder, { recursive: true, force: true })
for (const [task, name] of [
  ['users', 'User-based top 10'],
  ['ease', 'EASE, fitted and top 10'],
] as const) {
  const ratios = own[task].map((seconds, run) => (theirs[task][run] ?? Number.NaN) / seconds)
  console.log(
    `${name}, ${matrix.rows} customers × ${matrix.width} products: ${median(own[task]).toFixed(2)} s (first ${own[task][0]?.toFixed(2)} s); numpy and scikit-learn ${median(theirs[task]).toFixed(2)} s, ${median(ratios).toFixed(2)} times as long (${Math.min(...ratios).toFixed(2)} to ${Math.max(...ratios).toFixed(2)})`,
  )
}
