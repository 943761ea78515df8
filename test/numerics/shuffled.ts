import { hashOrder } from '../../src/numerics/hash.ts'

/** The rows 0 … n − 1 in some order that a seed fixes. */
export const shuffled = (n: number, seed: number): Uint32Array =>
  hashOrder(
    Array.from({ length: n }, (_, i) => String(i)),
    seed,
  )
