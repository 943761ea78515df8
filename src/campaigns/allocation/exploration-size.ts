import { sizeForRise } from '../../numerics/power-of-proportions.ts'
import { rollOutSize } from '../experiment/plan-roll-out.ts'
import type { AllocationRules } from './allocation-rules.ts'

/** The smallest difference is found in so many of 100, and what is not there in so many. */
const power = 0.8
const significance = 0.05

/**
 * Mailboxes that each arm gets before one can be settled on: as many as find the smallest difference that is worth finding, every pair of arms held against each other at 5 % through the
 * number of pairs (Bonferroni); fewer where it is known how many are still to come, and a shorter test with a roll-out brings more.
 */
export function explorationSize({ arms, base, smallest, spread, left }: AllocationRules): number {
  const pairs = (arms.length * (arms.length - 1)) / 2
  if (pairs === 0) return 0
  const both = sizeForRise(base, smallest * base, 0.5, { significance: significance / pairs, power })
  const byPower = both === undefined ? Number.POSITIVE_INFINITY : Math.ceil(both / 2)
  if (left === undefined) return byPower
  return Math.min(byPower, Math.ceil(rollOutSize(left, arms.length, Math.sqrt(base * (1 - base)), spread * base)))
}
