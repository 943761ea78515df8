import type { Page, Section } from '../../../writing/report/blocks.ts'
import { reportWords } from '../../../writing/report/view.ts'
import type { Campaign } from '../../campaign.ts'
import { goalName, goalObjective } from '../../goal-of.ts'
import { offerForMarketer } from '../../offers/offer-text.ts'
import { goalRules } from '../../strategy/goal-rules.ts'
import type { CampaignNumbers, CampaignPlan } from '../campaign-plan.ts'
import { audienceSection } from './audience-section.ts'
import { briefHeadlines } from './brief-headlines.ts'
import { briefVerdict } from './brief-verdict.ts'
import { BriefView, paragraph } from './brief-view.ts'
import { checklistSection, lacksOf, learnedSection, riskSection, unknownSection } from './doubt-sections.ts'
import { experimentSection } from './experiment-section.ts'
import { insightSection } from './insight-section.ts'
import { copySection, messageSection } from './message-section.ts'
import { offerSection } from './offer-section.ts'
import { resultSection } from './result-section.ts'
import { sourceSection } from './source-section.ts'
import { staleWarning } from './stale-warning.ts'
import { hasEdits } from './who-wrote.ts'

/** A brief as blocks in reading order, which every form shows alike. @param version of Shoal */
export function briefPage(campaign: Campaign, plan: CampaignPlan, version: string): Page {
  const view = new BriefView(campaign, plan)
  const { words } = view
  return {
    title: words.title(goalName(campaign.goal, view.language), view.audience),
    kicker: words.kicker,
    skip: words.skip,
    facts: headFacts(view),
    verdict: briefVerdict(view),
    warnings: warningsOf(view),
    headlinesTitle: words.headlines.title,
    headlines: briefHeadlines(view),
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
    words.facts.customers(campaign.id, view.figure(campaign.audience.customers, 'customers')),
    words.facts.offer(offerForMarketer(campaign.offer, language, plan.currency)),
    ...(plan.window === undefined
      ? []
      : [report.ordersBetween(view.date(plan.window.from), view.date(plan.window.to))]),
    ...(plan.asOf === undefined ? [] : [report.asOf(view.date(plan.asOf))]),
    writer === 'rule' ? words.facts.byRule : words.facts.byModel(writer),
    ...(failure === undefined ? [] : [words.facts.failed(failure)]),
    ...(hasEdits(view) ? [words.facts.edited] : []),
  ]
}

function warningsOf(view: BriefView): string[] {
  const { warnings } = view.words
  const { numbers } = view.plan
  const lacks = lacksOf(view)
  const stale = staleWarning(view.plan.asOf, view.plan.age, view.language)
  return [
    ...(stale === undefined ? [] : [stale]),
    ...unnamedWarning(view),
    ...(lacks === undefined ? [] : [warnings.lacks(lacks)]),
    ...(numbers?.design.tooSmall === true
      ? [
          warnings.tooSmall(
            view.points(numbers.design.againstHoldout.effect ?? 1),
            enoughOf(view, numbers.design.enough),
            leverOf(view, numbers),
          ),
        ]
      : []),
    ...(numbers?.decision.send === false ? [warnings.loses] : []),
  ]
}

/** That a campaign about products names none, and what to do about it. */
function unnamedWarning(view: BriefView): string[] {
  const { plan, campaign, language } = view
  const { products } = goalRules[campaign.goal]
  if (plan.products.length > 0 || (products !== 'suggested' && products !== 'asked')) return []
  return view.reasons('products').map(({ text }) => text[language])
}

/** How many mailboxes would do, where the shop has as many customers. */
function enoughOf(view: BriefView, enough: number | undefined): string | undefined {
  const { warnings } = view.words
  if (enough === undefined) return undefined
  return enough > (view.plan.shop ?? Number.POSITIVE_INFINITY)
    ? warnings.enoughBeyond
    : warnings.enough(view.count(enough))
}

/** What can be changed here and now, beside finding more customers. */
function leverOf(view: BriefView, { larger, design }: CampaignNumbers): string {
  const { lever } = view.words.warnings
  if (larger === undefined) return lever.none
  const say = larger.enough ? lever.enough : lever.smaller
  return say(String(larger.holdout), view.points(larger.effect), view.share(design.holdout))
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
