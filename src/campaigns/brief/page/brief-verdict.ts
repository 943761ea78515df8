import type { BriefView } from './brief-view.ts'

/**
 * Whether to send, in a sentence with its reason. It hardly matters where what is expected, gain or loss, is less than an order is worth: were it sent to
 * all, so that a larger hold-out turns no verdict.
 */
export function briefVerdict(view: BriefView): string {
  const { words, plan, campaign } = view
  const { verdict } = words
  const { numbers, funnel } = plan
  if (view.isOutOfReach) return verdict.nobody
  if (numbers === undefined) return verdict.uncounted
  const { audience, costs, decision } = numbers
  const { profit, orders, send } = decision
  if (funnel === undefined && audience.mailboxes === 0) return verdict.nobody
  const number = view.fewNumber(Math.abs(orders.mean))
  const changed = orders.mean < 0 && number !== '0' ? verdict.fewer(number) : verdict.orders(number)
  const ofAll = profit.mean / (1 - campaign.holdout)
  if (Math.abs(ofAll) < audience.order.mean * costs.margin.rate) return verdict.even(changed)
  return send
    ? verdict.send(changed, view.money(profit.mean), view.isRevenue, view.share(decision.chanceOfLoss))
    : verdict.dont(view.money(-profit.mean))
}
