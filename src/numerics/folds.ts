import { type Random, shuffle } from './random.ts'

/** Deals n rows to folds of equal size (plus or minus one) at random: the fold of each row. */
export function dealFolds(n: number, folds: number, random: Random): Uint8Array {
  const order = shuffle(
    Uint32Array.from({ length: n }, (_, i) => i),
    random,
  )
  const fold = new Uint8Array(n)
  order.forEach((row, place) => {
    fold[row] = place % folds
  })
  return fold
}
