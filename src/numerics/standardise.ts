/** A column with mean 0 and standard deviation 1 (divisor n); a constant one becomes 0. */
export function standardise(column: Float64Array): Float64Array {
  const centre = column.reduce((sum, value) => sum + value, 0) / column.length
  const spread = Math.sqrt(column.reduce((sum, value) => sum + (value - centre) ** 2, 0) / column.length)
  return column.map((value) => (spread > 0 ? (value - centre) / spread : 0))
}
