/** A source of random numbers. Every function that draws takes one, so that a seed fixes every result. */
export interface Random {
  /** The next number in [0, 1), with 53 random bits. */
  next(): number
  /** A whole number in [0, n), n up to 2^32. */
  integer(n: number): number
}

/**
 * sfc32 (Chris Doty-Humphrey's Small Fast Counter, as tested in PractRand), 128 bits of state, 32-bit integer arithmetic
 * only: the same sequence on every machine. The first 12 outputs are dropped so that close seeds part.
 */
export function seededRandom(seed: number): Random {
  let a = Math.floor(seed / 4294967296) | 0
  let b = seed | 0
  let c = 0x9e3779b9 | 0
  let counter = 1
  const bits = (): number => {
    const sum = (((a + b) | 0) + counter) | 0
    counter = (counter + 1) | 0
    a = b ^ (b >>> 9)
    b = (c + (c << 3)) | 0
    c = ((c << 21) | (c >>> 11)) + sum
    return sum >>> 0
  }
  for (let i = 0; i < 12; i++) bits()
  const next = () => ((bits() >>> 5) * 67108864 + (bits() >>> 6)) / 9007199254740992
  return { next, integer: (n) => Math.floor(next() * n) }
}
