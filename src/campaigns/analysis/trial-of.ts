import { holdoutArm } from '../audience/assign-arm.ts'
import type { MailboxObservation } from './observation.ts'
import type { Dimension, Metric, Trial } from './trial.ts'

/** What an order leaves and a message costs; the share of revenue that is left is absent where it is not known. */
export interface ResultCosts {
  margin?: number
  perOrder: number
  message: number
}

/** The metrics of a campaign by name. */
export const metricNames = {
  ordered: 'ordered',
  orders: 'orders',
  spend: 'spend',
  profit: 'profit',
  clicked: 'clicked',
}

/**
 * The mailboxes of a campaign in columns, ordered by mailbox. Profit is margin × spend − cost per order × orders − message, for those written to.
 * @param variants in their order
 * @param costs absent where they are not known: then there is no profit
 */
export function trialOf(
  observations: readonly MailboxObservation[],
  variants: readonly string[],
  costs: ResultCosts | undefined,
): Trial {
  const seen = observations.toSorted((a, b) => (a.mailbox < b.mailbox ? -1 : a.mailbox > b.mailbox ? 1 : 0))
  const column = (of: (observation: MailboxObservation) => number): Float64Array => Float64Array.from(seen, of)
  const arms = [holdoutArm, ...variants]
  const { margin, perOrder = 0, message = 0 } = costs ?? {}
  // What a message costs is in the profit of everyone who was written to; nothing came of them by it.
  const came = Uint8Array.from(seen, ({ orders, spend }) => (orders > 0 || spend !== 0 ? 1 : 0))
  const metrics: Metric[] = [
    { name: metricNames.ordered, kind: 'rate', values: column(({ orders }) => (orders > 0 ? 1 : 0)) },
    { name: metricNames.orders, kind: 'amount', values: column(({ orders }) => orders), came },
    { name: metricNames.spend, kind: 'amount', values: column(({ spend }) => spend), came },
  ]
  if (margin !== undefined)
    metrics.push({
      name: metricNames.profit,
      kind: 'amount',
      values: column(({ spend, orders, written }) => margin * spend - perOrder * orders - (written ? message : 0)),
      came,
    })
  if (seen.every(({ clicks }) => clicks !== undefined) && seen.length > 0)
    metrics.push({ name: metricNames.clicked, kind: 'rate', values: column(({ clicks = 0 }) => (clicks > 0 ? 1 : 0)) })
  const segments = dimensionOf('segment', seen, ({ segment }) => segment)
  const epochs = dimensionOf('epoch', seen, ({ epoch }) => epoch)
  return {
    arms,
    arm: Uint8Array.from(seen, ({ arm }) => arms.indexOf(arm)),
    holdout: 0,
    metrics,
    dimensions: segments === undefined ? [] : [segments],
    before: seen.every(({ before }) => before !== undefined) ? [column(({ before = 0 }) => before)] : [],
    ...(haveChangingChances(seen) ? { chances: column(({ propensity = 1 }) => propensity) } : {}),
    ...(epochs === undefined ? {} : { epochs: epochs.level }),
  }
}

/** Undefined where it is not known of all. */
function dimensionOf(
  name: string,
  seen: readonly MailboxObservation[],
  of: (observation: MailboxObservation) => string | undefined,
): Dimension | undefined {
  const values = seen.map(of)
  if (values.length === 0 || values.some((value) => value === undefined)) return undefined
  const levels = [...new Set(values.map((value) => value ?? ''))].sort()
  const places = new Map(levels.map((level, place) => [level, place]))
  return { name, levels, level: Uint16Array.from(values, (value) => places.get(value ?? '') ?? 0) }
}

/** Whether the mailboxes of an arm did not all have the same chance of it. */
function haveChangingChances(seen: readonly MailboxObservation[]): boolean {
  if (seen.some(({ propensity }) => propensity === undefined)) return false
  const first = new Map<string, number | undefined>()
  for (const { arm, propensity } of seen) if (!first.has(arm)) first.set(arm, propensity)
  return seen.some(({ arm, propensity }) => first.get(arm) !== propensity)
}
