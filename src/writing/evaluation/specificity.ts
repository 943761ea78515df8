import { checkSentence } from '../checker/check-sentence.ts'
import type { AttemptLine } from './attempt.ts'

/**
 * How much lines say of their own segment: the mean, over lines that hold, of the share of the other segments of the report about which the same line would be refused. 0: every line would
 * do for any segment; 1: none would do for another.
 * @returns undefined where no line holds, or the segment stands alone
 */
export function specificityOf(lines: readonly AttemptLine[]): number | undefined {
  const shares = lines
    .filter(({ faults }) => faults.length === 0)
    .flatMap(({ text, context }) => {
      const others = context.sheets.filter(
        ({ segment, facts }) => segment !== context.sheet.segment && facts.length > 0,
      )
      if (others.length === 0) return []
      const refused = others.filter((sheet) => checkSentence(text, { ...context, sheet }).length > 0).length
      return [refused / others.length]
    })
  return shares.length === 0 ? undefined : shares.reduce((sum, share) => sum + share, 0) / shares.length
}
