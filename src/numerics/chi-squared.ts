import { upperGamma } from './incomplete-gamma.ts'

/** Probability that chi-squared with so many degrees of freedom lies above a value: Q(f / 2, x / 2) (Abramowitz and Stegun, 26.4.19). */
export const chiSquaredAbove = (value: number, freedom: number): number => upperGamma(freedom / 2, value / 2)
