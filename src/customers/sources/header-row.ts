/**
 * Which of the first records holds the column names: the first with at least half as many filled cells as the fullest, and
 * with at least two where any has two. Titles and notes that a program puts above its table have one or two.
 * @returns undefined where all are empty
 */
export function headerRow(records: readonly string[][]): number | undefined {
  const filled = records.map((record) => record.filter((cell) => cell.trim() !== '').length)
  const most = Math.max(0, ...filled)
  if (most === 0) return undefined
  return filled.findIndex((count) => count >= Math.max(most / 2, Math.min(2, most)))
}
