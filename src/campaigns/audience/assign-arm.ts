import type { Dialect } from '../../engine/dialect.ts'
import { placeOf, placeSql, places } from './place-of.ts'

/** The places below a limit, and not below that of the arm before, belong to an arm. */
export interface ArmLimit {
  arm: string
  below: number
}

/** The arm that gets nothing. */
export const holdoutArm = 'holdout'

/** What goes into the hash before the mailbox. */
const partsOf = (campaign: string): string[] => ['arm', campaign]

/**
 * Parts the 2^52 places: the hold-out has the first ones, the variants what is left by their shares. A limit is the share up to and with
 * its arm, times 2^52, rounded down: once, so that whoever compares whole numbers with it gets the same arm.
 * @param holdout share of the hold-out, 0 to 1, @param variants in their order; their shares need not add up to 1
 */
export function armLimits(holdout: number, variants: readonly { id: string; share: number }[]): ArmLimit[] {
  const total = variants.reduce((sum, { share }) => sum + share, 0)
  let until = 0
  const limits = variants.map(({ id, share }, index) => {
    until += share
    const isLast = index === variants.length - 1
    return { arm: id, below: isLast ? places : Math.floor((holdout + (1 - holdout) * (until / total)) * places) }
  })
  return [{ arm: holdoutArm, below: variants.length === 0 ? places : Math.floor(holdout * places) }, ...limits]
}

/** The arm of a place. */
const armAt = (place: number, limits: readonly ArmLimit[]): string =>
  limits.find(({ below }) => place < below)?.arm ?? holdoutArm

/**
 * Tells the arm of each mailbox in a campaign, by a hash of both: the same wherever and whenever it is computed (docs/audience.md).
 * An arm is "holdout" or the id of a variant.
 */
export function armsOf(
  campaign: string,
  holdout: number,
  variants: readonly { id: string; share: number }[],
): (mailbox: string) => string {
  const limits = armLimits(holdout, variants)
  return (mailbox) => armAt(placeOf([...partsOf(campaign), mailbox]), limits)
}

/** The same in SQL. @param mailbox SQL of the mailbox */
export function armSql(dialect: Dialect, campaign: string, mailbox: string, limits: readonly ArmLimit[]): string {
  const place = placeSql(dialect, partsOf(campaign), mailbox)
  const cases = limits.map(({ arm, below }) => `WHEN ${place} < ${below} THEN ${dialect.text(arm)}`)
  return `CASE ${cases.join(' ')} END`
}
