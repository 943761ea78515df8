import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { invertInPlace, placeInTiles, tiledZeros } from '../../src/numerics/cholesky-inverse.ts'
import { seededRandom } from '../../src/numerics/random.ts'

/** A symmetric matrix whose diagonal outweighs each row. */
function heavyDiagonal(n: number, seed: number): number[][] {
  const random = seededRandom(seed)
  const matrix = Array.from({ length: n }, () => new Array<number>(n).fill(0))
  for (let i = 0; i < n; i++) {
    for (let j = 0; j < i; j++) matrix[i][j] = matrix[j][i] = random.next() - 0.5
    matrix[i][i] = n / 2 + random.next()
  }
  return matrix
}

describe('the inverse by blocked Cholesky', () => {
  it('times the matrix is one, within a tile, at its edge and over several', () => {
    fc.assert(
      fc.property(fc.constantFrom(1, 2, 5, 63, 64, 65, 130), fc.nat(), (n, seed) => {
        const matrix = heavyDiagonal(n, seed)
        const tiled = tiledZeros(n)
        for (let i = 0; i < n; i++) for (let j = 0; j <= i; j++) tiled.values[placeInTiles(i, j)] = matrix[i][j]
        invertInPlace(tiled)
        const inverse = (i: number, j: number): number => tiled.values[placeInTiles(Math.max(i, j), Math.min(i, j))]
        for (let i = 0; i < n; i++) {
          for (let j = 0; j < n; j++) {
            let sum = 0
            for (let k = 0; k < n; k++) sum += matrix[i][k] * inverse(k, j)
            expect(Math.abs(sum - (i === j ? 1 : 0))).toBeLessThan(1e-12)
          }
        }
      }),
      { numRuns: 25 },
    )
  })

  it('refuses a matrix that has none', () => {
    const tiled = tiledZeros(2)
    for (const [i, j, value] of [
      [0, 0, 1],
      [1, 0, 2],
      [1, 1, 1],
    ])
      tiled.values[placeInTiles(i, j)] = value
    expect(() => invertInPlace(tiled)).toThrow(RangeError)
  })
})
