import type { TimeRange } from '../query/time-range.ts'

/** What a time expression means: days, or days to hold other days against. */
export type TimeMeaning =
  | {
      kind: 'range'
      range: TimeRange
      /** Where it was said by its two ends ("from September to November"): both. */
      ends?: readonly [TimeRange, TimeRange]
      /** What else the words may mean: then it is in doubt. */
      alternatives?: readonly TimeRange[]
    }
  | { kind: 'compare'; to: 'previous' | 'year-before' }
  /** How long something has lasted up to the as-of date. */
  | { kind: 'lasting'; days: number }

/** A time expression of a text. */
export interface FoundTime {
  /** Offsets in the text. */
  start: number
  end: number
  /** Where the span begins behind its preposition: "over" may belong to the verb before it. */
  bare: number
  words: string
  meaning: TimeMeaning
}

/** A way to write a time: a sticky pattern, and what a match means. */
export interface TimeRule {
  pattern: RegExp
  read: (match: RegExpExecArray) => TimeMeaning | undefined
}

/** Days that were meant without doubt. */
export const meansRange = (range: TimeRange | undefined): TimeMeaning | undefined =>
  range === undefined ? undefined : { kind: 'range', range }
