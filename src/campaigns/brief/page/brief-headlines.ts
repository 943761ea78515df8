import type { Headline } from '../../../writing/report/blocks.ts'
import { leftOf } from '../../audience/funnel-rows.ts'
import type { BriefView } from './brief-view.ts'

/** The figures to know first: the way from customers to messages, who orders anyway, and what sending adds. */
export function briefHeadlines(view: BriefView): Headline[] {
  const { words, campaign, plan } = view
  const { headlines } = words
  const { numbers } = plan
  if (numbers === undefined) return []
  const { orders, profit } = numbers.decision
  const number = (value: number): string => view.fewNumber(value)
  const money = (value: number): string => view.money(value)
  const lines: [string, string, string][] = [
    [headlines.audience, view.count(campaign.audience.customers), wayOf(view, numbers.audience.mailboxes)],
    [headlines.base, view.share(numbers.audience.base.rate), headlines.baseNote(plan.days)],
    [headlines.orders, number(orders.mean), headlines.between(number(orders.low), number(orders.high))],
    [
      view.isRevenue ? headlines.revenue : headlines.profit,
      money(profit.mean),
      headlines.between(money(profit.low), money(profit.high)),
    ],
  ]
  return lines.map(([label, text, note]) => ({
    label: `${label}${headlines.colon}`,
    figure: { text },
    text: [note],
  }))
}

/** How the customers who are meant become so many messages. */
function wayOf(view: BriefView, mailboxes: number): string {
  const { words, campaign, plan } = view
  const { headlines } = words
  const count = (value: number): string => view.count(value)
  const written = Math.round(mailboxes * (1 - campaign.holdout))
  const arms = [count(written), count(mailboxes - written)] as const
  const { funnel } = plan
  return funnel === undefined
    ? headlines.unreached(...arms)
    : headlines.way(count(funnel.reachable), count(funnel.mailboxes), count(leftOf(funnel)), ...arms)
}
