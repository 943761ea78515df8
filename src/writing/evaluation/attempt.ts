import type { ClaimContext } from '../checker/claim-context.ts'
import type { FaultCode } from '../checker/fault.ts'
import type { EvalSheet } from './sheet-set.ts'

/** A sentence or line of an answer, held against the facts as it came. */
export interface AttemptLine {
  place: string
  /** As it was held, slots in it. */
  text: string
  /** As a reader sees it. */
  words: string
  /** As a model may see it that gets no values: slots in the place of figures. */
  masked: string
  context: ClaimContext
  /** None: it holds. */
  faults: FaultCode[]
}

/** One answer to a prompt about one sheet. */
export interface Attempt {
  about: EvalSheet
  /** false where no answer came in its form. */
  answered: boolean
  lines: AttemptLine[]
}

/**
 * What of an attempt would be shown: the lines that hold, a line each.
 * @param values false: for a model that gets none
 */
export const shownText = ({ lines }: Attempt, { values }: { values: boolean }): string =>
  lines
    .filter(({ faults }) => faults.length === 0)
    .map(({ words, masked }) => (values ? words : masked))
    .join('\n')
