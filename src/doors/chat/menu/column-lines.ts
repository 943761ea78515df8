import { displayWidth, padEnd } from '../../cli/show/pad.ts'

/** Cells in as many columns as a width holds, filled downwards; each line ends with a line break. */
export function columnLines(cells: readonly string[], width: number): string {
  const widest = Math.max(...cells.map(displayWidth)) + 2
  const columns = cells.length > 8 ? Math.max(1, Math.floor(width / widest)) : 1
  const rows = Math.ceil(cells.length / columns)
  return Array.from({ length: rows }, (_, row) => {
    const line = cells.filter((_cell, index) => index % rows === row)
    return `${line
      .map((cell) => padEnd(cell, widest))
      .join('')
      .trimEnd()}\n`
  }).join('')
}
