import { daysLater } from '../../../customers/calendar.ts'
import type { Section } from '../../../writing/report/blocks.ts'
import { learningTexts } from '../../learnings/learning-text.ts'
import { goalRules } from '../../strategy/goal-rules.ts'
import { strategyWords } from '../../strategy/strategy-words.ts'
import { type BriefView, listSection } from './brief-view.ts'
import { markedSentence } from './marked-sentence.ts'

/** What the goal asks for and the audience does not have, in words; undefined where it has all. */
export function lacksOf({ plan, language }: BriefView): string | undefined {
  const { needs, join } = strategyWords[language]
  const lacks = plan.candidates.find(({ chosen }) => chosen)?.checks.filter(({ met }) => !met) ?? []
  return lacks.length === 0 ? undefined : lacks.map(({ need }) => needs[need].name).join(join)
}

/** What may go wrong: what could lose these customers, and what the figures warn of. */
export function riskSection(view: BriefView): Section {
  const { words, plan, campaign } = view
  const { risks } = words
  const { numbers } = plan
  const lacks = lacksOf(view)
  const coupon = campaign.offer.kind === 'none' ? undefined : (numbers?.asked ?? numbers?.coupon?.best)
  const own = [
    ...(lacks === undefined ? [] : [risks.lacks(lacks)]),
    ...(numbers?.design.tooSmall === true ? [risks.small] : []),
    ...(numbers?.decision.send === false ? [risks.loses] : []),
    ...(coupon === undefined ? [] : [risks.cannibalises(view.share(coupon.cannibalised.share))]),
  ]
  return {
    id: 'risks',
    title: risks.title,
    blocks: [
      {
        kind: 'list',
        items: [...plan.risks.map((sentence) => markedSentence(view, sentence)), ...own.map((risk) => [risk])],
      },
    ],
  }
}

/** What nobody told, and what therefore counts as nothing or is left out. */
export function unknownSection(view: BriefView): Section {
  const { words, plan, campaign } = view
  const { unknown } = words
  const { numbers, past, reach, timing } = plan
  const isSegment = campaign.audience.expression.startsWith('segment:')
  const hasSuggestions = plan.evidence.some(({ id }) => id.startsWith('suggested:'))
  const items = [
    ...(numbers?.costs.margin.from === 'unknown' ? [unknown.margin] : []),
    ...(numbers?.costs.message === 0 ? [unknown.messageCost] : []),
    ...(numbers?.costs.perOrder === 0 ? [unknown.perOrder] : []),
    ...(reach.known === 0 ? [unknown.contacts] : []),
    ...(numbers?.effect.from === 'assumed' ? [unknown.effect] : []),
    ...(past === undefined ? [] : [unknown.season(view.date(past.from), view.date(daysLater(past.from, past.days)))]),
    ...(isSegment && plan.candidates.every(({ alive }) => alive === undefined)
      ? [plan.stayUntold ? unknown.stay : unknown.value]
      : []),
    ...(plan.products.length > 0 || hasSuggestions
      ? []
      : [goalRules[campaign.goal].products === 'asked' ? unknown.launched : unknown.suggestions]),
    ...(timing.weekday === undefined && timing.daytime === undefined ? [unknown.time] : []),
    ...(plan.products.length > 0 && plan.stock === undefined ? [unknown.stock] : []),
  ]
  return listSection('unknown', unknown.title, items)
}

/** What past campaigns to these customers taught. */
export function learnedSection({ words, plan, language }: BriefView): Section {
  const items = plan.learned.length === 0 ? [learningTexts[language].none] : plan.learned.map((text) => text[language])
  return listSection('learned', words.learned.title, items)
}

/** What a person does before it goes out, in order. */
export function checklistSection({ words, campaign, plan }: BriefView): Section {
  const { checklist } = words
  const { id, offer, variants } = campaign
  const named = variants.some(({ copy }) => copy.facts.some((fact) => fact.startsWith('product:')))
  return listSection('checklist', checklist.title, [
    checklist.read,
    checklist.edit(id),
    ...(offer.kind === 'none' ? [] : [checklist.offer]),
    ...(plan.products.length === 0 && !named ? [] : [checklist.stock]),
    ...(plan.reach.known === 0 ? [checklist.contacts] : []),
    checklist.dry(id),
    checklist.approve(id),
    checklist.send(id),
    checklist.measure(id, plan.days),
  ])
}
