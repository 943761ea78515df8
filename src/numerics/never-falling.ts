/** Something with a mean: a sum over so many. */
interface Block {
  readonly sum: number
  readonly rows: number
}

/**
 * Puts neighbours together until no mean is at or below the one before it: the means are then the never falling ones nearest by squared distance (pool
 * adjacent violators, Ayer et al. 1955). What stands first of the blocks put together stays.
 */
export function neverFalling<B extends Block>(blocks: readonly B[]): B[] {
  const pooled: B[] = []
  for (const block of blocks) {
    let now = block
    for (let before = pooled.at(-1); before !== undefined; before = pooled.at(-1)) {
      if (before.sum / before.rows < now.sum / now.rows) break
      now = { ...before, sum: before.sum + now.sum, rows: before.rows + now.rows }
      pooled.pop()
    }
    pooled.push(now)
  }
  return pooled
}

/** The never rising sequence nearest to the values by squared distance. */
export const neverRising = (values: readonly number[]): number[] =>
  neverFalling(values.map((value) => ({ sum: -value, rows: 1 }))).flatMap(({ sum, rows }) =>
    new Array<number>(rows).fill(-sum / rows),
  )
