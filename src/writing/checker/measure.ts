/** A name by which a measure goes, and the fact that carries it. */
export interface Measure {
  name: string
  /** Its id. */
  fact: string
}
