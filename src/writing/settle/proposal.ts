import type { ClaimContext } from '../checker/claim-context.ts'
import type { Fault } from '../checker/fault.ts'

/** A text as it is to be held: what code may mend of it is mended, and its context cites what it names. */
export interface ReadText {
  text: string
  context: ClaimContext
}

/** A sentence that a model proposed. */
export interface Proposal {
  /** Where it belongs: "wants.0", "subject", … */
  place: string
  text: string
  /** What an attempt at this place is held as, the first like those after it. */
  read: (text: string) => ReadText
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
export interface Settled {
  place: string
  /** The sentence that holds, and what it was held against; absent: none did, and the rule writer stands in. */
  held?: ReadText
  origin: 'model' | 'repaired' | 'rule'
  /** What was wrong with each attempt, in order. */
  attempts: readonly Faulty[]
}
