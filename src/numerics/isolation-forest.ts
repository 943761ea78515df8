import { type Random, seededRandom } from './random.ts'

type Node = { size: number } | { feature: number; at: number; left: Node; right: Node }

/** Mean depth of an unsuccessful search among n: how deep n rows that are not told apart would lie (Liu et al. 2008, equation 1). */
function meanDepth(n: number): number {
  if (n <= 1) return 0
  if (n === 2) return 1
  return 2 * (Math.log(n - 1) + 0.5772156649015329) - (2 * (n - 1)) / n
}

/**
 * How unusual each row is, from 0 to 1: the fewer random cuts part it from a sample, the higher (isolation forest, Liu, Ting and Zhou 2008,
 * equation 2). About .5 is usual; well above is unusual.
 * @param columns one per feature, without missing values
 */
export function isolationScores(
  columns: readonly Float64Array[],
  { trees = 200, sample = 256, seed = 1 }: { trees?: number; sample?: number; seed?: number } = {},
): Float64Array {
  const n = columns[0]?.length ?? 0
  const size = Math.min(sample, n)
  const random = seededRandom(seed)
  const most = Math.ceil(Math.log2(Math.max(2, size)))
  const depths = new Float64Array(n)
  for (let tree = 0; tree < trees; tree++) {
    const root = isolate(columns, draw(n, size, random), most, random)
    for (let row = 0; row < n; row++) depths[row] = (depths[row] as number) + depthOf(root, columns, row)
  }
  const usual = meanDepth(size)
  return depths.map((depth) => (usual === 0 ? 0.5 : 2 ** (-depth / trees / usual)))
}

/** So many different rows (Floyd's sampling). */
function draw(n: number, size: number, random: Random): number[] {
  const drawn = new Set<number>()
  for (let i = n - size; i < n; i++) {
    const row = random.integer(i + 1)
    drawn.add(drawn.has(row) ? i : row)
  }
  return [...drawn]
}

function isolate(columns: readonly Float64Array[], rows: number[], depth: number, random: Random): Node {
  if (depth === 0 || rows.length < 2) return { size: rows.length }
  const ranges = columns.flatMap((column, feature) => {
    let [low, high] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY]
    for (const row of rows) {
      low = Math.min(low, column[row] as number)
      high = Math.max(high, column[row] as number)
    }
    return low < high ? [{ feature, low, high }] : []
  })
  const range = ranges[ranges.length === 0 ? 0 : random.integer(ranges.length)]
  if (range === undefined) return { size: rows.length }
  const { feature, low, high } = range
  const at = low + random.next() * (high - low)
  const column = columns[feature] as Float64Array
  const goesLeft = (row: number): boolean => (column[row] as number) <= at
  const left = isolate(columns, rows.filter(goesLeft), depth - 1, random)
  return {
    feature,
    at,
    left,
    right: isolate(
      columns,
      rows.filter((row) => !goesLeft(row)),
      depth - 1,
      random,
    ),
  }
}

function depthOf(root: Node, columns: readonly Float64Array[], row: number): number {
  let node = root
  let depth = 0
  while ('feature' in node) {
    node = ((columns[node.feature] as Float64Array)[row] as number) <= node.at ? node.left : node.right
    depth++
  }
  return depth + meanDepth(node.size)
}
