/** A text that was shown to people at random, beside others. */
export interface ShownText {
  readonly text: string
  /** How often it was shown. */
  readonly shown: number
  /** How often it was answered: clicked, ordered from. */
  readonly answered: number
}

/** Texts that differed in nothing but their words, shown at the same time to the same kind of people: only within a contest are rates compared. */
export interface Contest {
  readonly texts: readonly ShownText[]
}
