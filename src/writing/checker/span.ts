/** A piece of a text, in UTF-16 units. */
export interface Span {
  start: number
  end: number
}

/** True where two pieces share a place. */
export const overlaps = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end

/** Every match of a pattern (with the flag g) as a piece of the text. */
export const spansOf = (text: string, pattern: RegExp): (Span & { match: RegExpMatchArray })[] =>
  [...text.matchAll(pattern)].map((match) => ({ start: match.index, end: match.index + match[0].length, match }))
