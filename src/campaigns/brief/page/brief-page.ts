import type { Headline, Page, Section } from '../../../writing/report/blocks.ts'
import { reportWords } from '../../../writing/report/view.ts'
import type { Campaign } from '../../campaign.ts'
import { goalName, goalObjective } from '../../goal-of.ts'
import { offerForMarketer } from '../../offers/offer-text.ts'
import type { CampaignPlan } from '../campaign-plan.ts'
import { audienceSection } from './audience-section.ts'
import { BriefView, paragraph } from './brief-view.ts'
import { checklistSection, lacksOf, learnedSection, riskSection, unknownSection } from './doubt-sections.ts'
import { experimentSection } from './experiment-section.ts'
import { insightSection } from './insight-section.ts'
import { copySection, messageSection } from './message-section.ts'
import { offerSection } from './offer-section.ts'
import { resultSection } from './result-section.ts'
import { sourceSection } from './source-section.ts'

/** A brief as blocks in reading order, which every form shows alike. @param version of Shoal */
export function briefPage(campaign: Campaign, plan: CampaignPlan, version: string): Page {
  const view = new BriefView(campaign, plan)
  const { words } = view
  return {
    title: words.title(campaign.id, goalName(campaign.goal, view.language), view.audience),
    kicker: words.kicker,
    skip: words.skip,
    facts: headFacts(view),
    warnings: warningsOf(view),
    headlinesTitle: words.headlines.title,
    headlines: headlinesOf(view),
    sections: [
      objectiveSection(view),
      audienceSection(view),
      insightSection(view),
      messageSection(view),
      offerSection(view),
      copySection(view),
      experimentSection(view),
      timingSection(view),
      resultSection(view),
      riskSection(view),
      unknownSection(view),
      learnedSection(view),
      checklistSection(view),
      sourceSection(view),
    ],
    footer: words.sources.footer(version),
  }
}

function headFacts(view: BriefView): string[] {
  const { words, campaign, plan, language } = view
  const report = reportWords(language)
  const { writer, failure } = plan.written
  return [
    words.facts.customers(view.figure(campaign.audience.customers, 'customers')),
    words.facts.offer(offerForMarketer(campaign.offer, language, plan.currency)),
    ...(plan.window === undefined
      ? []
      : [report.ordersBetween(view.date(plan.window.from), view.date(plan.window.to))]),
    ...(plan.asOf === undefined ? [] : [report.asOf(view.date(plan.asOf))]),
    writer === 'rule' ? words.facts.byRule : words.facts.byModel(writer),
    ...(failure === undefined ? [] : [words.facts.failed(failure)]),
  ]
}

function warningsOf(view: BriefView): string[] {
  const { warnings } = view.words
  const { numbers } = view.plan
  const lacks = lacksOf(view)
  return [
    ...(lacks === undefined ? [] : [warnings.lacks(lacks)]),
    ...(numbers?.design.tooSmall === true
      ? [
          warnings.tooSmall(
            view.points(numbers.design.againstHoldout.effect ?? 1),
            numbers.design.enough === undefined ? undefined : view.count(numbers.design.enough),
          ),
        ]
      : []),
    ...(numbers?.decision.send === false ? [warnings.loses] : []),
  ]
}

function headlinesOf(view: BriefView): Headline[] {
  const { words, campaign, plan } = view
  const { headlines } = words
  const { numbers } = plan
  if (numbers === undefined) return []
  const { orders, profit } = numbers.decision
  const count = (value: number): string => view.count(value)
  const money = (value: number): string => view.money(value)
  const audience: Headline = {
    figure: { text: count(campaign.audience.customers) },
    text: [plan.reach.known === 0 ? headlines.unreached : headlines.audience(count(numbers.audience.mailboxes))],
  }
  return [
    audience,
    { figure: { text: view.share(numbers.audience.base.rate) }, text: [headlines.base(plan.days)] },
    { figure: { text: count(orders.mean) }, text: [headlines.orders(count(orders.low), count(orders.high))] },
    {
      figure: { text: money(profit.mean) },
      text: [headlines.profit(money(profit.low), money(profit.high), view.isRevenue)],
    },
  ]
}

function objectiveSection(view: BriefView): Section {
  const { objective } = view.words
  const { days } = view.plan
  return {
    id: 'objective',
    title: objective.title,
    blocks: [
      paragraph(goalObjective(view.campaign.goal, view.language, days), 'lead'),
      paragraph(objective.measure(days)),
      paragraph(objective.second, 'note'),
    ],
  }
}

const timingSection = (view: BriefView): Section => ({
  id: 'timing',
  title: view.words.timing.title,
  blocks: [...view.why('channel', 'time'), paragraph(view.words.timing.days(view.plan.days), 'note')],
})
