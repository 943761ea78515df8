import { leftOf } from '../../campaigns/audience/funnel-rows.ts'
import type { Campaign } from '../../campaigns/campaign.ts'
import { formatNumber } from '../../facts/round-figure.ts'
import { campaignTexts as en } from '../../language/en/chat-campaign.ts'
import { campaignTexts as zh } from '../../language/zh/chat-campaign.ts'
import type { ChartSpec } from './chart-spec.ts'
import { alike, inBoth } from './in-both.ts'

const say = inBoth(en, zh)

/**
 * The way from all customers to the mailboxes of a campaign, as a funnel; undefined where it has fewer than two steps.
 * @param minCustomers a step that so few are left at, or that parts so few from the one before, is passed over
 */
export function campaignFunnel({ audience, plan }: Campaign, minCustomers: number): ChartSpec | undefined {
  const funnel = plan?.funnel
  const all: ['shop' | 'audience' | 'reachable' | 'mailboxes' | 'left', number | undefined][] = [
    ['shop', plan?.shop],
    ['audience', audience.customers],
    ['reachable', funnel?.fixed === true ? undefined : funnel?.reachable],
    ['mailboxes', funnel?.mailboxes],
    ['left', funnel && leftOf(funnel)],
  ]
  const steps: [(typeof all)[number][0], number][] = []
  for (const [step, left] of all) {
    const lost = (steps.at(-1)?.[1] ?? Number.POSITIVE_INFINITY) - (left ?? 0)
    if (left === undefined || lost === 0 || Math.abs(lost) < minCustomers) continue
    if (left === 0 || left >= minCustomers) steps.push([step, left])
  }
  if (steps.length < 2) return undefined
  return {
    kind: 'funnel',
    title: say((words) => words.brief.funnel.title),
    unit: 'customers',
    x: {
      label: say((words) => words.brief.funnel.title),
      values: steps.map(([step]) => say((words) => words.brief.funnel[step])),
    },
    series: [
      {
        label: say((words) => words.brief.labels.customers),
        points: steps.map(([, value]) => ({ value, display: alike(formatNumber(value)) })),
      },
    ],
  }
}
