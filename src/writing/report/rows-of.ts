import type { Decision } from '../../customers/cleaning/quality.ts'

/** "orders.csv:41, 52; more.csv:7": the file once, then its rows. */
export function rowsOf({ examples }: Decision): string {
  const files = [...new Set(examples.map(({ file }) => file))]
  return files
    .map(
      (name) =>
        `${name}:${examples
          .filter(({ file }) => file === name)
          .map(({ row }) => row)
          .join(', ')}`,
    )
    .join('; ')
}
