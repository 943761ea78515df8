import { daysLater } from '../../../customers/calendar.ts'
import type { Block, Section } from '../../../writing/report/blocks.ts'
import { campaignFigureTexts } from '../../economics/assumption-text.ts'
import type { CampaignNumbers } from '../campaign-plan.ts'
import { type BriefView, paragraph } from './brief-view.ts'
import { estimateRow, type FigureRow, figureTable } from './figure-table.ts'

/** What the campaign costs, and what is expected of it. */
export function resultSection(view: BriefView): Section {
  const { words, plan } = view
  const { result } = words
  const { numbers, past } = plan
  if (numbers === undefined) return { id: 'result', title: result.title, blocks: [paragraph(result.uncounted)] }
  const { effect, decision } = numbers
  const blocks: Block[] = [figureTable(view, result.caption, resultRows(view, numbers))]
  if (!decision.send) blocks.push(paragraph(result.noSend, 'notice'))
  if (past !== undefined)
    blocks.push(
      paragraph(
        result.baseNote(
          view.figure(past.customers, 'customers'),
          view.date(past.from),
          view.date(daysLater(past.from, past.days)),
          view.share(past.ordered / past.customers),
        ),
        'note',
      ),
    )
  const [mean, sd] = [view.points(effect.mean), view.points(effect.sd)]
  blocks.push(
    paragraph(
      effect.from === 'learned' ? result.learned(mean, sd, effect.learnings.join(', ')) : result.assumed(mean, sd),
      'note',
    ),
  )
  blocks.push({
    kind: 'fold',
    narrow: false,
    summary: campaignFigureTexts[view.language].assumptionsTitle,
    blocks: [{ kind: 'list', items: decision.assumptions.map((assumption) => [view.assumption(assumption)]) }],
  })
  return { id: 'result', title: result.title, blocks }
}

function resultRows(view: BriefView, { audience, costs, decision, coupon, asked }: CampaignNumbers): FigureRow[] {
  const { result } = view.words
  const { holdout, offer } = view.campaign
  const messages = Math.round(audience.mailboxes * (1 - holdout))
  const budget = offer.kind === 'none' ? undefined : (asked ?? coupon?.best)?.budget
  const money = (value: number): string => view.money(value)
  const { breakEvenEffect } = decision
  return [
    { label: result.messages, value: view.count(messages) },
    { label: result.messageCost, value: money(messages * costs.message) },
    ...(budget === undefined ? [] : [estimateRow(view, result.discounts, budget, money)]),
    { label: result.base, value: view.share(audience.base.rate) },
    estimateRow(view, result.orders, decision.orders, (value) => view.fewNumber(value)),
    estimateRow(view, view.isRevenue ? result.revenue : result.profit, decision.profit, money),
    { label: result.loss, value: view.share(decision.chanceOfLoss) },
    ...(breakEvenEffect === undefined
      ? []
      : [{ label: result.breakEven, value: breakEvenEffect < 0.0005 ? result.anyRise : view.points(breakEvenEffect) }]),
    { label: result.knowing, value: money(decision.valueOfKnowing) },
  ]
}
