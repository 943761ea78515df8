import type { ShownText } from './contest.ts'

/** Logarithm of the rate, half an answer and one showing added so that a text without answers has one too. */
export const logRate = ({ shown, answered }: ShownText): number => Math.log((answered + 0.5) / (shown + 1))

/** Variance of the logarithm of the rate by chance alone (delta method; rates are small). */
export const logRateVariance = ({ answered }: ShownText): number => 1 / (answered + 0.5)
