import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { binColumns } from '../src/numerics/histogram.ts'
import { fitValueTree, predictValues } from '../src/numerics/histogram-tree.ts'
import { seededRandom } from '../src/numerics/random.ts'
import { areaUnderCurve } from '../src/numerics/ranking.ts'
import { measure, median } from './measure.ts'

const [n, d, depth, minLeaf] = [100_000, 8, 5, 20]

/**
 * A tree of depth 5 on 100,000 × 8 numbers without ties, binning counted in, beside scikit-learn's exact one on the same numbers, in
 * alternation. Needs python3 with numpy and scikit-learn.
 */
export async function treeBeside(folder: string, runs: number): Promise<string> {
  const random = seededRandom(2)
  const columns = Array.from({ length: d }, () => Float64Array.from({ length: n }, () => random.next()))
  const values = Float64Array.from({ length: n }, (_, i) =>
    (columns[0]?.[i] ?? 0) + (columns[1]?.[i] ?? 0) * (columns[2]?.[i] ?? 0) + random.next() > 1.25 ? 1 : 0,
  )
  const file = join(folder, 'tree.f64')
  writeFileSync(file, Buffer.concat([...columns, values].map((column) => Buffer.from(column.buffer))))
  const own: number[] = []
  const peer: number[] = []
  let aucs = ''
  for (let run = 0; run <= runs; run++) {
    const start = performance.now()
    const tree = fitValueTree(binColumns(columns), { values }, { depth, minLeaf })
    own.push((performance.now() - start) / 1000)
    const { stdout } = measure([
      'python3',
      'bench/peers/sklearn_tree.py',
      file,
      String(d),
      String(depth),
      String(minLeaf),
    ])
    const [seconds, auc] = stdout.trim().split(' ').map(Number)
    peer.push(seconds ?? Number.NaN)
    aucs = `AUC on these rows ${areaUnderCurve(predictValues(tree, columns), values).toFixed(4)} and ${auc?.toFixed(4)}`
  }
  // The first run of each is warmer for neither.
  const [ours, theirs] = [own, peer].map((all) => median(all.slice(1)).toFixed(2))
  return `Tree of depth ${depth} on ${n} × ${d}: shoal ${ours} s, scikit-learn ${theirs} s; ${aucs}.\n`
}

if (import.meta.main) {
  const folder = mkdtempSync(join(tmpdir(), 'shoal-bench-tree-'))
  console.log(await treeBeside(folder, Number(process.argv[2] ?? 5)))
  rmSync(folder, { recursive: true, force: true })
}
