/** A range that holds the true figure with a stated confidence. */
export interface Interval {
  readonly low: number
  readonly high: number
}
