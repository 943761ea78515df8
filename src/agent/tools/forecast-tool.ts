import { z } from 'zod'
import { type ForecastOutput, forecast } from '../../actions/forecast.ts'
import type { Estimate } from '../../campaigns/economics/estimate.ts'
import { campaignTexts as en } from '../../language/en/chat-campaign.ts'
import { campaignTexts as zh } from '../../language/zh/chat-campaign.ts'
import { keptBackText } from '../../questions/privacy/kept-back-text.ts'
import { type AudienceTold, audienceTold, wholeAudience } from './audience-told.ts'
import { fillSentence } from './fill-sentence.ts'
import { fillText } from './fill-text.ts'
import { foundResult } from './found-result.ts'
import { goalField, goalWords, nameOfGoal } from './goal-field.ts'
import { inBoth } from './in-both.ts'
import { orCannot } from './or-cannot.ts'
import { segmentField } from './segment-field.ts'
import { signedFigure } from './signed-figure.ts'
import { nameSlot, slotOf } from './slots-of-facts.ts'
import { defineTool, type ToolOutcome } from './tool.ts'
import { toolFact } from './tool-fact.ts'
import { wordsOfTool } from './words-of-tool.ts'

const say = inBoth(en, zh)

const input = z.strictObject({
  segment: z.string().max(120).optional().describe('id or name; absent: whom the goal suits best'),
  goal: goalWords,
})

/** What a campaign could bring, with how uncertain that is. */
export const forecastTool = defineTool({
  ...wordsOfTool('forecast', ['segment', 'goal']),
  effect: 'reads',
  input,
  narrowed: (catalogue) => input.extend({ segment: segmentField(catalogue).optional(), goal: goalField }),
  run: (asked, context) =>
    orCannot(async () => {
      const found = await forecast.run(asked, context.action)
      const told = await audienceTold({ ...found, mailboxes: found.numbers?.audience.mailboxes }, context)
      return forecastResult(found, told)
    }),
})

/** What a campaign could bring, in words and as a table. */
export function forecastResult(found: ForecastOutput, told: AudienceTold = wholeAudience): ToolOutcome {
  const { numbers, snapshot, asOf, currency, customers } = found
  if (numbers === undefined) return { kind: 'cannot', text: say((words) => words.forecast.noNumbers), offers: [] }
  if (!told.any) return { kind: 'withheld', text: keptBackText('audience', told.threshold), offers: [] }
  const { decision, audience } = numbers
  const label = (id: keyof typeof en.forecast.labels) => say((words) => words.forecast.labels[id])
  // Without a margin what a campaign brings is counted in revenue, and is not to be taken for profit.
  const isRevenue = numbers.costs.margin.from === 'unknown'
  const estimate = (id: 'orders' | 'profit' | 'revenue', { mean, low, high }: Estimate) => {
    const unit = id === 'orders' ? 'orders' : 'money'
    const fact = (name: keyof typeof en.forecast.labels, value: number) => {
      const rounded = id === 'orders' ? Math.round(value) : value
      const display = rounded < 0 ? signedFigure(rounded, unit, currency) : undefined
      const given = { id: name, label: label(name), value: rounded, unit, kind: 'total', customers } as const
      return toolFact(snapshot, display === undefined ? given : { ...given, display }, currency)
    }
    return { mean: fact(id, mean), low: fact(`${id}Low`, low), high: fact(`${id}High`, high) }
  }
  const orders = estimate('orders', decision.orders)
  const profit = estimate(isRevenue ? 'revenue' : 'profit', decision.profit)
  const share = (id: 'loss' | 'base', value: number) =>
    toolFact(snapshot, { id, label: label(id), value, unit: 'share', kind: 'rate', customers })
  const loss = share('loss', decision.chanceOfLoss)
  const base = share('base', audience.base.rate)
  const days = toolFact(snapshot, {
    id: 'days',
    label: label('days'),
    value: audience.base.days,
    unit: 'days',
    customers,
  })
  const mailboxes = toolFact(snapshot, {
    id: 'mailboxes',
    label: label('mailboxes'),
    value: audience.mailboxes,
    unit: 'customers',
  })
  const column = (id: keyof typeof en.forecast.columns) => ({
    label: say((words) => words.forecast.columns[id]),
    align: id === 'figure' ? ('left' as const) : ('right' as const),
  })
  return foundResult({
    reading: fillText(
      say((words) => words.forecast.reading),
      { audience: found.name, goal: nameOfGoal(found.goal) },
    ),
    facts: [...Object.values(orders), ...Object.values(profit), loss, base, days, ...(told.reach ? [mailboxes] : [])],
    sentences: [
      fillSentence(
        say((words) => words.forecast.orders),
        { orders: slotOf(orders.mean), low: slotOf(orders.low), high: slotOf(orders.high), days: slotOf(days) },
      ),
      fillSentence(
        say((words) => (isRevenue ? words.forecast.revenue : words.forecast.profit)),
        { profit: slotOf(profit.mean), low: slotOf(profit.low), high: slotOf(profit.high), loss: slotOf(loss) },
      ),
      fillSentence(
        say((words) => {
          const { pays, not, brings, bringsNothing } = words.forecast
          return isRevenue ? (decision.send ? brings : bringsNothing) : decision.send ? pays : not
        }),
        {},
        isRevenue ? 'caution' : 'evidence',
      ),
      fillSentence(
        say((words) => words.forecast.anyway),
        { base: slotOf(base), mailboxes: told.reach ? slotOf(mailboxes) : nameSlot(say((words) => words.someone)) },
      ),
      ...(told.reach ? [] : [fillSentence(keptBackText('reach', told.threshold), {}, 'caution')]),
      fillSentence(
        say((words) => words.forecast.assumed),
        {},
        'caution',
      ),
      fillSentence(
        say((words) => words.forecast.next),
        {},
        'next',
      ),
    ],
    table: {
      columns: [column('figure'), column('expected'), column('low'), column('high')],
      rows: [orders, profit].map(({ mean, low, high }) => [mean.label, mean.display, low.display, high.display]),
      more: 0,
    },
    how: { sentence: say((words) => words.forecast.how) },
    snapshot,
    ...(asOf === undefined ? {} : { asOf }),
  })
}
