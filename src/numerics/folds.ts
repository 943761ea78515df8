/**
 * Deals n rows in random order to folds of equal size (plus or minus one), one stretch after the other: a row more moves
 * at most one row from each fold to the next.
 * @returns the fold of each row
 */
export function dealFolds(n: number, folds: number): Uint8Array {
  return Uint8Array.from({ length: n }, (_, row) => Math.floor((row * folds) / n))
}
