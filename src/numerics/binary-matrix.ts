/**
 * A sparse matrix of zeros and ones by rows: row r has a one in each of columns[starts[r] … starts[r + 1] − 1], in ascending
 * order. Transposed, the same shape is an inverted index: who has what becomes who is had by whom.
 */
export interface BinaryMatrix {
  readonly rows: number
  readonly width: number
  /** rows + 1 places in `columns`. */
  readonly starts: Uint32Array
  readonly columns: Uint32Array
}

/** The columns of a row that hold a one, ascending. A view: nothing is copied. */
export const rowOf = ({ starts, columns }: BinaryMatrix, row: number): Uint32Array =>
  columns.subarray(starts[row], starts[row + 1])

/** How many ones each row has. */
export const rowSizes = ({ rows, starts }: BinaryMatrix): Uint32Array =>
  Uint32Array.from({ length: rows }, (_, row) => starts[row + 1] - starts[row])

/** Exchanges rows and columns, in time linear in the ones. */
export function transpose({ rows, width, starts, columns }: BinaryMatrix): BinaryMatrix {
  const turned = new Uint32Array(width + 1)
  for (const column of columns) turned[column + 1]++
  for (let column = 0; column < width; column++) turned[column + 1] += turned[column]
  const next = turned.slice(0, width)
  const into = new Uint32Array(columns.length)
  for (let row = 0; row < rows; row++)
    for (let at = starts[row]; at < starts[row + 1]; at++) into[next[columns[at]]++] = row
  return { rows: width, width: rows, starts: turned, columns: into }
}

/** A matrix from the places of its ones, in any order and as often as they come: a place that is named twice is one. */
export function binaryMatrix(
  rows: number,
  width: number,
  rowIndexes: ArrayLike<number>,
  columnIndexes: ArrayLike<number>,
): BinaryMatrix {
  const starts = new Uint32Array(rows + 1)
  for (let i = 0; i < rowIndexes.length; i++) starts[rowIndexes[i] + 1]++
  for (let row = 0; row < rows; row++) starts[row + 1] += starts[row]
  const next = starts.slice(0, rows)
  const columns = new Uint32Array(rowIndexes.length)
  for (let i = 0; i < rowIndexes.length; i++) columns[next[rowIndexes[i]]++] = columnIndexes[i]
  const single = new Uint32Array(rows + 1)
  let to = 0
  for (let row = 0; row < rows; row++) {
    const own = columns
      .subarray(starts[row], starts[row + 1])
      .slice()
      .sort()
    for (let i = 0; i < own.length; i++) if (i === 0 || own[i] !== own[i - 1]) columns[to++] = own[i]
    single[row + 1] = to
  }
  return { rows, width, starts: single, columns: columns.slice(0, to) }
}
