import type { Contrast } from './contrast.ts'
import { isKnown } from './not-known.ts'

/** What a contrast shows. Looked at early, by the interval that holds at every look. */
export type Verdict = 'raised' | 'lowered' | 'not-shown' | 'not-known'

export function verdictOf({ difference, anyTime }: Contrast): Verdict {
  const interval = anyTime ?? difference
  if (!isKnown(interval)) return 'not-known'
  return interval.low > 0 ? 'raised' : interval.high < 0 ? 'lowered' : 'not-shown'
}
