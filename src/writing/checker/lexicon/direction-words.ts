/** A word of comparison: which way it points, and, where it can only be said of some facts, the beginnings of their ids. */
export interface DirectionWord {
  pattern: RegExp
  relation: 'higher' | 'lower'
  of?: readonly string[]
  /** Facts that the word turns round: "more often" is a shorter time between orders. */
  turned?: readonly string[]
  /** A claim wherever it stands. */
  claims?: true
}

export interface DirectionWords {
  words: readonly DirectionWord[]
  /** Comparisons that compare nothing: a closed list. */
  idioms: readonly RegExp[]
  /** What makes a word of comparison a claim: read in its clause, behind the word or before it. */
  claimAfter: RegExp
  claimBefore: RegExp
  /** Sets the whole sentence against all customers, so that each of its words of comparison is a claim. */
  comparing: RegExp
  negatedBefore: RegExp
  /** "Only 9 days", "as many as 9 orders": read before a figure. */
  onlyBefore: RegExp
  fullyBefore: RegExp
  /** Says that there is no difference, or that there is one. */
  same: RegExp
  different: RegExp
  /** A change over time: Shoal's facts know none. */
  trend: RegExp
  /** A comparison with an earlier time, whatever stands beside it. */
  since: RegExp
}
