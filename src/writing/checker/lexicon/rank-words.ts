/** A word that claims a place among the segments. */
interface RankWord {
  pattern: RegExp
  pole: 'top' | 'bottom'
  /** Facts of which alone it can be said, by the beginning of their ids. */
  of?: readonly string[]
  /** Facts that turn the pole round: "more often than any other" is the shortest time between orders. */
  turned?: readonly string[]
}

export interface RankWords {
  /** Superlatives that claim nothing: a closed list. */
  idioms: readonly RegExp[]
  /** The first group, where there is one, holds the ordinal: "second highest". */
  words: readonly RankWord[]
  /** An outright place: "ranks second of four"; the group holds the ordinal. */
  places: readonly RegExp[]
  ordinals: Record<string, number>
  /** Praise that nothing can license. */
  boasts: readonly RegExp[]
}
