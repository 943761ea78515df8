import { type FigureUnit, formatFigure } from '../../../facts/format.ts'
import { formatDate } from '../../../facts/format-date.ts'
import { formatMoney } from '../../../facts/format-money.ts'
import { formatShare } from '../../../facts/format-share.ts'
import { formatNumber } from '../../../facts/round-figure.ts'
import { type BriefText, briefText as en } from '../../../language/en/brief.ts'
import type { Language } from '../../../language/language.ts'
import { briefText as zh } from '../../../language/zh/brief.ts'
import type { Block, Section } from '../../../writing/report/blocks.ts'
import { reachesNobody } from '../../audience/reaches-nobody.ts'
import type { Campaign, Reason } from '../../campaign.ts'
import type { Assumption } from '../../economics/assumption.ts'
import { assumptionText, pointsText } from '../../economics/assumption-text.ts'
import type { Estimate } from '../../economics/estimate.ts'
import type { CampaignPlan } from '../campaign-plan.ts'

const catalogues: Record<Language, BriefText> = { en, zh }

/** A campaign with its plan, and what its sections need to speak of it: words, and figures in display form. */
export class BriefView {
  readonly campaign: Campaign
  readonly plan: CampaignPlan
  readonly language: Language
  readonly words: BriefText

  constructor(campaign: Campaign, plan: CampaignPlan) {
    this.campaign = campaign
    this.plan = plan
    this.language = campaign.language
    this.words = catalogues[campaign.language]
  }

  /** What the audience is called. */
  get audience(): string {
    return this.campaign.audience.name[this.language]
  }

  /** Whether amounts are revenue, since nobody told what is left of it. */
  get isRevenue(): boolean {
    return this.plan.numbers?.costs.margin.from === 'unknown'
  }

  count(value: number): string {
    return formatNumber(Math.round(value))
  }

  /** A number of orders: with a decimal where a whole one would round a small one away. */
  fewNumber(value: number): string {
    return Math.abs(value) < 10 ? formatNumber(Number(value.toFixed(1))) : this.count(value)
  }

  /** Whether it is known that nobody can be written to. */
  get isOutOfReach(): boolean {
    return reachesNobody(this)
  }

  figure(value: number, unit: FigureUnit): string {
    return formatFigure(value, unit, this.language, this.plan.currency)
  }

  money(value: number): string {
    return formatMoney(value, this.language, this.plan.currency)
  }

  share(value: number): string {
    return formatShare(value)
  }

  points(value: number): string {
    return pointsText(value, this.language)
  }

  assumption(assumption: Assumption): string {
    return assumptionText(assumption, this.language, this.plan.currency)
  }

  date(day: string): string {
    return formatDate(day, this.language)
  }

  /** "12 and 80": where 95 of 100 values lie. */
  range({ low, high }: Estimate, show: (value: number) => string): string {
    return this.words.offer.between(show(low), show(high))
  }

  reasons(...choices: Reason['choice'][]): Reason[] {
    return this.campaign.reasons.filter(({ choice }) => choices.includes(choice))
  }

  /** The reasons for some choices, a paragraph each. */
  why(...choices: Reason['choice'][]): Block[] {
    return this.reasons(...choices).map(({ text }) => paragraph(text[this.language]))
  }
}

/** A paragraph. */
export const paragraph = (text: string, tone: 'plain' | 'lead' | 'note' | 'notice' = 'plain'): Block => ({
  kind: 'text',
  tone,
  text: [text],
})

/** A section with a list. */
export const listSection = (id: string, title: string, items: readonly string[]): Section => ({
  id,
  title,
  blocks: [{ kind: 'list', items: items.map((item) => [item]) }],
})
