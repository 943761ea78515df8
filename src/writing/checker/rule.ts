import type { Fault, FaultCode } from './fault.ts'
import type { Reading } from './reading.ts'
import type { Span } from './span.ts'

/** One rule of the checker: the faults that it finds in a sentence. Places count in the text with its slots filled. */
export type Rule = (reading: Reading) => Fault[]

/** A fault at a piece of the text. */
export const faultAt = ({ text }: Reading, code: FaultCode, { start, end }: Span): Fault => ({
  code,
  start,
  end,
  found: text.slice(start, end),
})

/** A fault for every match of the patterns (with the flag g) in the words that are left of the text. */
export function faultsOf(
  reading: Reading,
  code: FaultCode,
  patterns: readonly RegExp[],
  text = reading.words,
): Fault[] {
  return patterns.flatMap((pattern) =>
    [...text.matchAll(pattern)].map((match) =>
      faultAt(reading, code, { start: match.index, end: match.index + match[0].length }),
    ),
  )
}
