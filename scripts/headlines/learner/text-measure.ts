/** A property of a text that a learning can be about. */
export interface TextMeasure {
  readonly name: string
  /** How much of it a text has: 0 or 1, or a length. Reads nothing but the text. */
  readonly measure: (text: string) => number
}
