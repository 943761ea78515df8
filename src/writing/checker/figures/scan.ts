import { blank } from '../plain-text.ts'
import type { WrittenFigure } from './written-figure.ts'

type Read = Omit<WrittenFigure, 'start' | 'end'> & { length?: number; skip?: number }

/** Reads a text pattern by pattern; what one pattern has read, the next ones do not see. */
export interface Scan {
  text: string
  figures: WrittenFigure[]
}

/** Blanks what counts nothing: the closed list of idioms. */
export function passOver(scan: Scan, patterns: readonly RegExp[]): void {
  for (const pattern of patterns) scan.text = scan.text.replace(pattern, (found) => '\ue001'.repeat(found.length))
}

/**
 * Reads every match of a pattern (with the flag g) as a figure, where `read` finds one in it. `length` and `skip` say
 * how much of the match, or of the text behind it, belongs to the figure.
 */
export function take(
  scan: Scan,
  pattern: RegExp,
  read: (match: RegExpExecArray, text: string) => Read | undefined,
): void {
  const { text } = scan
  for (const match of text.matchAll(pattern)) {
    // What this pattern took before may reach into its next match.
    if (scan.text.charAt(match.index + match[0].length - 1) === '\ue002') continue
    const figure = read(match, text)
    if (figure === undefined) continue
    const { length = match[0].length, skip = 0, ...rest } = figure
    const start = match.index + skip
    const end = match.index + length
    scan.figures.push({ ...rest, start, end })
    scan.text = blank(scan.text, start, end, '\ue002')
  }
}
