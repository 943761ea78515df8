import type { ClaimContext } from '../checker/claim-context.ts'
import type { Fault } from '../checker/fault.ts'

/** A sentence that a model proposed, and what it is held against. */
export interface Proposal {
  /** Where it belongs: "wants.0", "subject", … */
  place: string
  text: string
  context: ClaimContext
  /** Whether it is short enough for its place, once slots are filled. */
  fits?: (rendered: string) => boolean
}

/** A sentence that goes back to the model. */
export interface Faulty {
  place: string
  text: string
  faults: readonly Fault[]
}

/** What became of a proposal. */
export interface Settled extends Omit<Proposal, 'text'> {
  /** The sentence that holds; absent: none did, and the rule writer stands in. */
  text: string | undefined
  origin: 'model' | 'repaired' | 'rule'
  /** What was wrong with each attempt, in order. */
  attempts: readonly Faulty[]
}
