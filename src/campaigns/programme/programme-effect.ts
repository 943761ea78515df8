import { z } from 'zod'
import { newcombeInterval } from '../../numerics/proportions.ts'
import { amountEffect } from '../analysis/effect-of.ts'
import { isKnown } from '../analysis/not-known.ts'
import { fewestWithAny } from '../analysis/tells-amounts.ts'

/** A mailbox in a quarter. */
export interface ProgrammeMailbox {
  /** Whether it is in the standing hold-out of that year. */
  isHeld: boolean
  orders: number
  spend: number
}

const Side = z.strictObject({
  mailboxes: z.int(),
  ordered: z.int().describe('mailboxes with an order'),
  orders: z.int(),
  revenue: z.number().describe('returns taken off'),
})

const Interval = z.strictObject({ value: z.number(), low: z.number(), high: z.number() }).describe('95 % interval')

/** What the whole programme did in a quarter: those whom campaigns may write to against the standing hold-out. */
export const ProgrammeEffect = z.strictObject({
  programme: Side,
  heldOut: Side,
  ordered: Interval.optional().describe('share with an order, programme minus hold-out; absent where a side is empty'),
  perMailbox: Interval.optional().describe(
    'revenue per mailbox, programme minus hold-out; absent where fewer than ten of a side ordered, or all are alike',
  ),
  moreOrdered: Interval.optional().describe('mailboxes with an order that the programme brought about'),
  moreRevenue: Interval.optional().describe('revenue that the programme brought about'),
})
export type ProgrammeEffect = z.infer<typeof ProgrammeEffect>

/**
 * Compares mailboxes as the hash parted them, whoever was written to: share with an order (Newcombe 1998) and revenue per mailbox (Hall 1992: the hold-out is small), and both times
 * the mailboxes of the programme.
 */
export function programmeEffect(mailboxes: readonly ProgrammeMailbox[]): ProgrammeEffect {
  const [treated, held] = [mailboxes.filter(({ isHeld }) => !isHeld), mailboxes.filter(({ isHeld }) => isHeld)]
  const [programme, heldOut] = [sideOf(treated), sideOf(held)]
  const shares = newcombeInterval(
    { successes: programme.ordered, trials: programme.mailboxes },
    { successes: heldOut.ordered, trials: heldOut.mailboxes },
  )
  const ordered = shares && {
    value: programme.ordered / programme.mailboxes - heldOut.ordered / heldOut.mailboxes,
    low: shares.low,
    high: shares.high,
  }
  const spends = amountEffect(spendsOf(treated), spendsOf(held))
  const hasEnough = Math.min(programme.ordered, heldOut.ordered) >= fewestWithAny
  const perMailbox =
    isKnown(spends) && hasEnough ? { value: spends.effect, low: spends.low, high: spends.high } : undefined
  const times = ({ value, low, high }: z.infer<typeof Interval>): z.infer<typeof Interval> => ({
    value: value * programme.mailboxes,
    low: low * programme.mailboxes,
    high: high * programme.mailboxes,
  })
  return {
    programme,
    heldOut,
    ...(ordered === undefined ? {} : { ordered, moreOrdered: times(ordered) }),
    ...(perMailbox === undefined ? {} : { perMailbox, moreRevenue: times(perMailbox) }),
  }
}

const sideOf = (mailboxes: readonly ProgrammeMailbox[]): z.infer<typeof Side> => ({
  mailboxes: mailboxes.length,
  ordered: mailboxes.filter(({ orders }) => orders > 0).length,
  orders: mailboxes.reduce((sum, { orders }) => sum + orders, 0),
  revenue: mailboxes.reduce((sum, { spend }) => sum + spend, 0),
})

const spendsOf = (mailboxes: readonly ProgrammeMailbox[]): Float64Array =>
  Float64Array.from(mailboxes, ({ spend }) => spend)
