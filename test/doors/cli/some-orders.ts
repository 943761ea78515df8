import { header } from './shoal.ts'

/** Good lines: 40 orders of 9 customers in January 2025. */
export const lines = (count = 40): string[] =>
  Array.from(
    { length: count },
    (_, i) =>
      `O${i},C${i % 9},2025-01-${String(1 + (i % 28)).padStart(2, '0')},P${i % 3},${1 + (i % 4)},${2 + (i % 5)}.50`,
  )
export const table = (rows: readonly string[], head = header): string => `${head}\n${rows.join('\n')}\n`
export const changed = (pattern: RegExp | string, by: string): string =>
  table(lines().map((line) => line.replace(pattern, by)))
export const many = (count: number, row: (i: number) => string): string[] =>
  Array.from({ length: count }, (_, i) => row(i))
