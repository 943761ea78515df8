/** Stretches of time that are named from today: the span in days where one is meant, to be held against the facts' window. */
export interface WindowWords {
  /** Time named without saying how long or when: never licensed by a fact. */
  never: readonly RegExp[]
  /** The last so many days: read with the length of the window, in days. */
  spans: readonly (readonly [RegExp, number])[]
  /** A rhythm: a claim where customers do something, or where a figure stands beside it. */
  rhythm: RegExp
  doing: RegExp
  /** What a shop does in a rhythm claims nothing of its customers. */
  sending: RegExp
}
