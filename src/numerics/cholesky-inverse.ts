/** Rows and columns of a tile: three tiles of 64 × 64 doubles lie in the second cache of today's processors. */
const side = 64
const area = side * side

/** A symmetric matrix by the tiles of its lower triangle, row by row; each tile is row-major. Filled up to whole tiles. */
export interface TiledMatrix {
  readonly n: number
  readonly values: Float64Array
}

const tilesFor = (n: number): number => Math.ceil(n / side)
const tileAt = (i: number, j: number): number => ((i * (i + 1)) / 2 + j) * area

/** Where the entry of row i and column j ≤ i lies in the values of a tiled matrix. */
export const placeInTiles = (i: number, j: number): number =>
  tileAt(Math.floor(i / side), Math.floor(j / side)) + (i % side) * side + (j % side)

/** A matrix of zeros, with ones on the diagonal behind its end, so that those rows touch no others. */
export function tiledZeros(n: number): TiledMatrix {
  const tiles = tilesFor(n)
  const values = new Float64Array(tileAt(tiles, 0))
  for (let i = n; i < tiles * side; i++) values[placeInTiles(i, i)] = 1
  return { n, values }
}

/**
 * Replaces a symmetric positive definite matrix by its inverse, in place: A = L Lᵀ, M = L⁻¹, A⁻¹ = Mᵀ M, each by tiles
 * (as LAPACK's dpotrf and dpotri; Golub and Van Loan, 4.2), n³ multiplications and additions in all. M is kept transposed, so that every
 * step is a product of one tile with the transpose of another. Only the lower triangle is read and written.
 * @throws RangeError where the matrix is not positive definite
 */
export function invertInPlace({ n, values }: TiledMatrix): void {
  const tiles = tilesFor(n)
  const inverses = factorise(values, tiles)
  invertFactor(values, tiles, inverses)
  multiplyFactor(values, tiles)
}

/** A becomes L. Returns the inverse of each tile on L's diagonal, transposed. */
function factorise(values: Float64Array, tiles: number): Float64Array[] {
  return Array.from({ length: tiles }, (_, k) => {
    const inverse = factoriseTile(values, tileAt(k, k))
    const scratch = new Float64Array(area)
    const plain = transposed(inverse)
    for (let i = k + 1; i < tiles; i++) {
      // L_ik = A_ik L_kk⁻ᵀ
      const target = tileAt(i, k)
      scratch.set(values.subarray(target, target + area))
      values.fill(0, target, target + area)
      addProduct(values, target, scratch, 0, plain, 0, 1)
    }
    for (let i = k + 1; i < tiles; i++)
      for (let j = k + 1; j <= i; j++) addProduct(values, tileAt(i, j), values, tileAt(i, k), values, tileAt(j, k), -1)
    return inverse
  })
}

/** L becomes M = L⁻¹, each tile transposed: M_ij = −L_ii⁻¹ Σ L_ik M_kj, for k from j to i − 1. */
function invertFactor(values: Float64Array, tiles: number, inverses: readonly Float64Array[]): void {
  const sum = new Float64Array(area)
  for (let i = 0; i < tiles; i++) {
    const own = transposed(inverses[i])
    for (let j = 0; j < i; j++) {
      sum.fill(0)
      for (let k = j; k < i; k++) addProduct(sum, 0, values, tileAt(i, k), values, tileAt(k, j), 1)
      const target = tileAt(i, j)
      values.fill(0, target, target + area)
      addProduct(values, target, transposed(sum), 0, own, 0, -1)
    }
    values.set(inverses[i], tileAt(i, i))
  }
}

/** M becomes Mᵀ M; row i needs only the tiles of rows from i on, and its own diagonal last. */
function multiplyFactor(values: Float64Array, tiles: number): void {
  const sum = new Float64Array(area)
  for (let i = 0; i < tiles; i++) {
    for (let j = 0; j <= i; j++) {
      sum.fill(0)
      for (let k = i; k < tiles; k++) addProduct(sum, 0, values, tileAt(k, i), values, tileAt(k, j), 1)
      values.set(sum, tileAt(i, j))
    }
  }
}

/** Factorises the tile on the diagonal and returns the transpose of its factor's inverse. */
function factoriseTile(values: Float64Array, at: number): Float64Array {
  for (let j = 0; j < side; j++) {
    for (let i = j; i < side; i++) {
      let rest = values[at + i * side + j]
      for (let k = 0; k < j; k++) rest -= values[at + i * side + k] * values[at + j * side + k]
      if (i > j) values[at + i * side + j] = rest / values[at + j * side + j]
      else if (rest > 0) values[at + j * side + j] = Math.sqrt(rest)
      else throw new RangeError('The matrix is not positive definite.')
    }
  }
  const inverse = new Float64Array(area)
  for (let j = 0; j < side; j++) {
    for (let i = j; i < side; i++) {
      let rest = i === j ? 1 : 0
      for (let k = j; k < i; k++) rest -= values[at + i * side + k] * inverse[j * side + k]
      inverse[j * side + i] = rest / values[at + i * side + i]
    }
  }
  return inverse
}

function transposed(tile: Float64Array): Float64Array {
  const turned = new Float64Array(area)
  for (let i = 0; i < side; i++) for (let j = 0; j < side; j++) turned[j * side + i] = tile[i * side + j]
  return turned
}

/** C += sign · A Bᵀ for tiles at places in arrays. Four rows by four columns at a time, so that each number read serves four products. */
function addProduct(
  c: Float64Array,
  cAt: number,
  a: Float64Array,
  aAt: number,
  b: Float64Array,
  bAt: number,
  sign: 1 | -1,
): void {
  for (let i = 0; i < side; i += 4) {
    for (let j = 0; j < side; j += 4) {
      let p = aAt + i * side
      let q = bAt + j * side
      let s00 = 0
      let s01 = 0
      let s02 = 0
      let s03 = 0
      let s10 = 0
      let s11 = 0
      let s12 = 0
      let s13 = 0
      let s20 = 0
      let s21 = 0
      let s22 = 0
      let s23 = 0
      let s30 = 0
      let s31 = 0
      let s32 = 0
      let s33 = 0
      for (let k = 0; k < side; k++, p++, q++) {
        const a0 = a[p]
        const a1 = a[p + side]
        const a2 = a[p + 2 * side]
        const a3 = a[p + 3 * side]
        const b0 = b[q]
        const b1 = b[q + side]
        const b2 = b[q + 2 * side]
        const b3 = b[q + 3 * side]
        s00 += a0 * b0
        s01 += a0 * b1
        s02 += a0 * b2
        s03 += a0 * b3
        s10 += a1 * b0
        s11 += a1 * b1
        s12 += a1 * b2
        s13 += a1 * b3
        s20 += a2 * b0
        s21 += a2 * b1
        s22 += a2 * b2
        s23 += a2 * b3
        s30 += a3 * b0
        s31 += a3 * b1
        s32 += a3 * b2
        s33 += a3 * b3
      }
      const at = cAt + i * side + j
      addFour(c, at, sign, s00, s01, s02, s03)
      addFour(c, at + side, sign, s10, s11, s12, s13)
      addFour(c, at + 2 * side, sign, s20, s21, s22, s23)
      addFour(c, at + 3 * side, sign, s30, s31, s32, s33)
    }
  }
}

function addFour(c: Float64Array, at: number, sign: 1 | -1, s0: number, s1: number, s2: number, s3: number): void {
  c[at] += sign * s0
  c[at + 1] += sign * s1
  c[at + 2] += sign * s2
  c[at + 3] += sign * s3
}
