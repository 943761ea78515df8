import { looksLike } from './value-styles.ts'

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

/** Whether what stands where the column names should be are values: a date, or mostly numbers that are no years; or nothing at all. */
export function areValues(header: readonly string[]): boolean {
  const cells = header.map((cell) => cell.trim()).filter((cell) => cell !== '')
  const numbers = cells.filter((cell) => looksLike.number(cell) && !/^(?:19|20)\d\d$/.test(cell))
  return cells.length === 0 || numbers.length > cells.length / 2 || cells.some(looksLike.date)
}
