import type { DesignSettings } from './design-of-texts.ts'

/** What is held of effects on the logarithm of a rate before results are seen: each is normal around 0 with a standard deviation. */
export interface TextPriors extends DesignSettings {
  /** Standard deviation of a feature’s effect. */
  readonly feature: number
  /** Standard deviation of a word’s effect. */
  readonly word: number
}
