import type { Reading } from '../reading.ts'

/** The words of a sentence with its figures in their places, without names, dates and what the campaign has settled. */
export function withFigures({ text, words, figures }: Reading): string {
  let open = words
  for (const { start, end } of figures) open = open.slice(0, start) + text.slice(start, end) + open.slice(end)
  return open
}
