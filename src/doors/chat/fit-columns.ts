import { cutToWidth, terminalWidth } from '../../agent/charts/terminal-width.ts'

const narrowest = 8
const between = 2

/** Cells cut so that the rows fit a width, the widest column first; a column keeps eight places, however narrow the terminal. */
export function fitColumns(rows: readonly (readonly string[])[], width: number): string[][] {
  const count = Math.max(0, ...rows.map((row) => row.length))
  const widths = Array.from({ length: count }, (_, column) =>
    Math.max(...rows.map((row) => terminalWidth(row[column] ?? ''))),
  )
  const total = (): number => widths.reduce((sum, one) => sum + one + between, -between)
  while (total() > width) {
    const widest = Math.max(...widths)
    if (widest <= narrowest) break
    widths[widths.indexOf(widest)] = widest - 1
  }
  return rows.map((row) => row.map((cell, column) => cutToWidth(cell, widths[column] ?? width)))
}
