/** A piece of a text, in UTF-16 units. */
export interface Span {
  start: number
  end: number
}

/** True where two pieces share a place. */
export const overlaps = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end
