/** Bits of the dots of a Braille cell, by column and row (Unicode 2800–28FF). */
const bits = [
  [0x01, 0x02, 0x04, 0x40],
  [0x08, 0x10, 0x20, 0x80],
] as const

/** A field of dots, two by four to a character. */
export interface Dots {
  /** In dots; row 0 is on top. */
  set: (column: number, row: number) => void
  lines: () => string[]
}

/** An empty field of so many characters. */
export function newDots(columns: number, rows: number): Dots {
  const cells = new Uint8Array(columns * rows)
  return {
    set: (column, row) => {
      const [x, y] = [Math.floor(column / 2), Math.floor(row / 4)]
      if (x < 0 || x >= columns || y < 0 || y >= rows) return
      const at = y * columns + x
      cells[at] = (cells[at] ?? 0) | (bits[column % 2 === 0 ? 0 : 1][row % 4] ?? 0)
    },
    lines: () =>
      Array.from({ length: rows }, (_, y) =>
        Array.from(cells.subarray(y * columns, (y + 1) * columns), (cell) =>
          cell === 0 ? ' ' : String.fromCodePoint(0x2800 + cell),
        ).join(''),
      ),
  }
}

/** Dots from one place to another, without a gap. */
export function drawLine(dots: Dots, from: readonly [number, number], to: readonly [number, number]): void {
  const steps = Math.max(1, Math.abs(to[0] - from[0]), Math.abs(to[1] - from[1]))
  for (let step = 0; step <= steps; step++) {
    const share = step / steps
    dots.set(Math.round(from[0] + (to[0] - from[0]) * share), Math.round(from[1] + (to[1] - from[1]) * share))
  }
}
