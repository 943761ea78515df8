import type { CampaignTraffic } from '../../../campaigns/traffic/campaign-traffic.ts'
import { formatNumber } from '../../../facts/round-figure.ts'
import { eventTexts as english } from '../../../language/en/events.ts'
import type { Language } from '../../../language/language.ts'
import { eventTexts as chinese } from '../../../language/zh/events.ts'
import { tableLines } from './table.ts'

/** Mailboxes that opened and clicked, arm by arm, with and without machines, and why some are taken for machines. */
export function showTraffic({ campaign, arms }: CampaignTraffic, language: Language): string[] {
  const { traffic: say } = language === 'zh' ? chinese : english
  const line = (name: string, of: CampaignTraffic['arms'][number], kind: 'opens' | 'clicks'): string[] => {
    const { all, machine, person } = of[kind].mailboxes
    return [name, ...[of.mailboxes, all, all - machine, person].map(formatNumber)]
  }
  const rows = arms.flatMap((of) => [
    ...(of.opens.events.all === 0 ? [] : [line(`${of.arm} ${say.opens}`, of, 'opens')]),
    ...(of.clicks.events.all === 0 ? [] : [line(`${of.arm} ${say.clicks}`, of, 'clicks')]),
  ])
  const rules = new Map<keyof typeof say.rules, number>()
  for (const { rule, events } of arms.flatMap((of) => of.rules)) rules.set(rule, (rules.get(rule) ?? 0) + events)
  const why = [...rules]
    .sort(([, a], [, b]) => b - a)
    .map(([rule, events]) => say.rule(say.rules[rule], formatNumber(events)))
  return [
    say.heading(campaign),
    ...tableLines([[...say.columns], ...rows]),
    ...(why.length === 0 ? [] : [say.why(why)]),
    say.only,
  ]
}
