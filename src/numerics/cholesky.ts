/** The lower triangle L with L Lᵀ = matrix, for a small symmetric matrix; undefined where it is not positive definite (Golub and Van Loan, 4.2). */
export function choleskyOf(matrix: readonly (readonly number[])[]): number[][] | undefined {
  const root = matrix.map(() => new Array<number>(matrix.length).fill(0))
  for (const [i, row] of matrix.entries()) {
    for (let j = 0; j <= i; j++) {
      let rest = row[j] ?? 0
      for (let k = 0; k < j; k++) rest -= (root[i]?.[k] ?? 0) * (root[j]?.[k] ?? 0)
      const place = root[i] ?? []
      // Relative to what stood there, so that rounding does not make a flat direction definite.
      if (i === j && !(rest > 1e-12 * Math.abs(row[i] ?? 0))) return undefined
      place[j] = i === j ? Math.sqrt(rest) : rest / (root[j]?.[j] ?? 1)
    }
  }
  return root
}

/** The inverse of L Lᵀ. */
export function inverseOf(root: readonly (readonly number[])[]): number[][] {
  const columns = root.map((_, column) => {
    const forward = root.map(() => 0)
    for (const [i, row] of root.entries()) {
      let rest = i === column ? 1 : 0
      for (let k = 0; k < i; k++) rest -= (row[k] ?? 0) * (forward[k] ?? 0)
      forward[i] = rest / (row[i] ?? 1)
    }
    const solved = root.map(() => 0)
    for (let i = root.length - 1; i >= 0; i--) {
      let rest = forward[i] ?? 0
      for (let k = i + 1; k < root.length; k++) rest -= (root[k]?.[i] ?? 0) * (solved[k] ?? 0)
      solved[i] = rest / (root[i]?.[i] ?? 1)
    }
    return solved
  })
  return columns
}
