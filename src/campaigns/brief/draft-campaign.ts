import type { FactSheet } from '../../facts/fact.ts'
import type { Language, Localized } from '../../language/language.ts'
import type { Copy } from '../../writing/copy/copy.ts'
import type { WritingSettings } from '../../writing/model-personas/writer.ts'
import { readSheet } from '../../writing/personas/reading.ts'
import type { SegmentRecord } from '../allocation/segment-beliefs.ts'
import type { Campaign } from '../campaign.ts'
import type { AudienceFigures, CampaignCosts } from '../economics/audience-figures.ts'
import { type ExpectedDemand, stockAtRisk } from '../economics/stock-at-risk.ts'
import type { Channel, Goal } from '../goal.ts'
import { learningsOfTexts } from '../learnings/learned-lines.ts'
import type { Learning } from '../learnings/learning.ts'
import { learningText, learningTexts } from '../learnings/learning-text.ts'
import { learningsFor, toldLearnings } from '../learnings/learnings-for.ts'
import { stoppedAngles } from '../learnings/stopped-angles.ts'
import { behindShort, withOffer } from '../offers/with-offer.ts'
import { angleReason } from '../strategy/angle-reason.ts'
import { anglesWithin } from '../strategy/angles-within.ts'
import type { Candidate } from '../strategy/candidate.ts'
import { rankAngles } from '../strategy/choose-angles.ts'
import { audienceReason } from '../strategy/choose-audience.ts'
import { type ChannelReach, chooseChannel } from '../strategy/choose-channel.ts'
import { chooseProducts } from '../strategy/choose-products.ts'
import { chooseTime } from '../strategy/choose-time.ts'
import { goalRules } from '../strategy/goal-rules.ts'
import { learnedCoupon } from '../strategy/learned-coupon.ts'
import type { PastRate } from '../strategy/past-rate.ts'
import { briefQuestion } from './brief-question.ts'
import type { BriefSubject, BriefWords } from './brief-words.ts'
import { type Asked, numberCampaign } from './campaign-numbers.ts'
import type { CampaignPlan } from './campaign-plan.ts'
import { evidenceOf, productFacts } from './evidence-of.ts'
import { namedProducts, withFacts } from './named-products.ts'
import { numberReasons } from './number-reasons.ts'
import { shareOut, shareReasons } from './share-out.ts'
import { stockReason } from './stock-reason.ts'
import { withGreeting } from './with-greeting.ts'
import { withProducts } from './with-products.ts'

/** Everything that is known before a campaign is drafted. */
export interface DraftInput {
  goal: Goal
  language: Language
  /** The sheet of the audience, and those of all segments where it is one of them. */
  sheet: FactSheet
  sheets: readonly FactSheet[]
  /** The sheet of the segment that most of the audience are in. */
  home: FactSheet
  candidate: Candidate
  /** None where no orders are known. */
  candidates: readonly Candidate[]
  isAsked: boolean
  asked: Asked & { channel?: Channel | undefined }
  /** Of all audiences and channels; undefined where they are switched off. */
  learnings: readonly Learning[] | undefined
  /** What came of each angle in earlier campaigns, by channel. */
  history: (channel: Channel) => readonly SegmentRecord[]
  /** Days between two campaigns to the same customers. */
  every: number
  /** The day on which it is drafted, YYYY-MM-DD. */
  today: string
  /** Days after which a result counts half. */
  halfLife: number
  reach: ChannelReach
  /** Absent where no contacts of these customers are known. */
  funnel: CampaignPlan['funnel']
  /** Mailboxes that may be written to; absent where no addresses are known: then each customer counts as one. */
  mailboxes: number | undefined
  past: PastRate | undefined
  /** Share of them that order within the days anyway, and how that is known; absent where it is not. */
  base: AudienceFigures['base'] | undefined
  /** Value of an order: its mean and spread between customers; absent where no orders are known. */
  order: AudienceFigures['order'] | undefined
  costs: Omit<CampaignCosts, 'message'>
  /** Of one message, by channel. */
  messageCosts: Record<Channel, number>
  /** In how many days messages leave by a channel: 1 where no limit is set. */
  daysToSend: (channel: Channel) => (messages: number) => number
  /** Order value from which a discount would count, where the goal has one. */
  minimum: number | undefined
  stock: ReadonlyMap<string, number> | undefined
  demand: readonly ExpectedDemand[]
  about: Pick<CampaignPlan, 'title' | 'asOf' | 'age' | 'window' | 'currency'>
  settings: Omit<WritingSettings, 'way'>
}

/** A candidate of whom so many can be written to: a point of effect counts these. */
const within = (candidate: Candidate, mailboxes: number | undefined): Candidate =>
  candidate.point === undefined || mailboxes === undefined || candidate.customers === 0
    ? candidate
    : { ...candidate, point: (candidate.point * mailboxes) / candidate.customers }

/**
 * Drafts a campaign: every choice by rule, each with its reason, and the words around them.
 * @param write the words, by rule or by a model
 */
export async function draftCampaign(
  input: DraftInput,
  write: (about: BriefSubject) => Promise<BriefWords & { failure?: string }>,
): Promise<Omit<Campaign, 'id'>> {
  const { goal, language, sheet, candidate, asked, about, past, reach } = input
  const rules = goalRules[goal]
  const { currency } = about
  const channel = chooseChannel(reach, asked.channel)
  const wanted = { expression: candidate.expression, segmentation: sheet.segmentation, channel: channel.channel }
  const learnings = learningsFor(input.learnings ?? [], wanted)
  const stopped = stoppedAngles(input.learnings ?? [], wanted)
  const products = chooseProducts(sheet, input.home, rules.products, input.stock)
  const named = namedProducts(products.products, [sheet, input.home])
  const told = withFacts(sheet, named)
  const ranked = anglesWithin(
    rankAngles(readSheet(sheet, language), rules.angles, learnings, stopped),
    sheet,
    products.products,
  )
  const [best, ...others] = ranked
  if (best === undefined) throw new Error('there is always an angle')
  const costs = { ...input.costs, message: input.messageCosts[channel.channel] }
  const audience = input.order &&
    input.base && { mailboxes: input.mailboxes ?? candidate.customers, base: input.base, order: input.order }
  const choices = numberCampaign(audience, costs, best.effect, rules, asked, ranked.length, {
    minimum: input.minimum,
    daysToSend: input.daysToSend(channel.channel),
    coupon: (rate) => learnedCoupon(rate, learnings),
  })
  const subject: BriefSubject = {
    subject: {
      sheet: told,
      sheets: input.sheets,
      language,
      variant: 0,
      named,
      behind: behindShort(choices.offer, language, currency),
    },
    goal,
    angles: [best, ...others.slice(0, choices.variants - 1)],
    learnings,
    isUnlearned: input.learnings === undefined,
  }
  const { insight, wants, message, risks, writer, prompts, failure, ...words } = await write(subject)
  const copies = words.copies.map((copy) => withGreeting(withOffer(withProducts(copy, named), choices.offer, currency)))
  const history = input.history(channel.channel)
  const { every, halfLife, today } = input
  const allocation = shareOut(subject.angles, {
    history,
    audience: candidate.expression,
    base: input.base?.rate,
    days: rules.days,
    every,
    today,
    halfLife,
  })
  const time = chooseTime(sheet, learnings)
  const factor = audience && choices.numbers ? 1 + choices.numbers.effect.mean / Math.max(audience.base.rate, 0.001) : 1
  const stock = input.stock && stockAtRisk(input.demand, input.stock, { factor })
  const evidence = evidenceOf(told, [...insight, ...wants, ...message, ...risks, ...copies])
  const shop = sheet.facts.find(({ id }) => id === 'customers')?.all?.value
  const question = briefQuestion(subject, input.settings)
  const taught = toldLearnings(learnings)
  return {
    goal,
    audience: { expression: candidate.expression, name: candidate.name, customers: candidate.customers },
    segment: input.home.segment,
    segmentation: sheet.segmentation,
    snapshot: sheet.snapshot,
    sheet: sheet.hash,
    language,
    channel: channel.channel,
    offer: choices.offer,
    variants: copies.map((copy, place) => ({
      id: String.fromCharCode('A'.charCodeAt(0) + place),
      share: allocation.shares[place]?.propensity ?? 1 / copies.length,
      learnings: learningsBehind(copy, subject, place),
      copy,
    })),
    holdout: choices.holdout,
    reasons: [
      audienceReason(within(candidate, input.mailboxes), {
        currency,
        isRevenue: costs.margin.from === 'unknown',
        isAsked: input.isAsked,
      }),
      products.reason,
      ...subject.angles.map((_, place) => angleReason(ranked, place, input.learnings === undefined)),
      ...numberReasons(choices, asked, ranked.length, rules.depths.length > 0, currency),
      ...shareReasons(allocation, subject.angles, { history, audience: candidate.expression }),
      channel.reason,
      time.reason,
      ...(stock === undefined ? [] : [stockReason(stock, products.products)]),
    ],
    facts: evidence.map(({ id }) => id),
    learnings: taught.map(({ id }) => id),
    prompt: { version: question.prompt.version, text: question.messages.map(({ content }) => content).join('\n\n') },
    plan: {
      ...about,
      ...(shop === undefined ? {} : { shop }),
      days: rules.days,
      candidates: [...input.candidates],
      ...(past === undefined ? {} : { past }),
      reach,
      ...(input.funnel === undefined ? {} : { funnel: input.funnel }),
      products: products.products,
      timing: time.timing,
      ...(choices.numbers === undefined ? {} : { numbers: choices.numbers }),
      ...(stock === undefined ? {} : { stock }),
      evidence,
      named: productFacts([sheet, input.home], evidence),
      insight,
      wants,
      message,
      risks,
      learned:
        input.learnings === undefined ? [{ en: learningTexts.en.off, zh: learningTexts.zh.off }] : taught.map(inWords),
      learnedFrom: taught.map(({ id, state, effect, low, high, evidence }) => ({
        ...{ id, state, effect, low, high },
        results: [...new Set(evidence.flatMap(({ results = [] }) => results))],
      })),
      ...(allocation.rule === 'only' ? {} : { allocation }),
      written: { writer, prompts, ...(failure === undefined ? {} : { failure }) },
    },
  }
}

/** What a message rests on: what its angle was chosen by, and what a model was told that wrote it. */
function learningsBehind(copy: Copy, { angles, learnings }: BriefSubject, place: number): string[] {
  const { learning, passed = [] } = angles[place] ?? {}
  const chosen = [...(learning === undefined ? [] : [learning]), ...passed]
  const told = copy.writer === 'rule' ? [] : learningsOfTexts(learnings, copy.angle)
  return [...new Set([...chosen, ...told].map(({ id }) => id))]
}

const inWords = (learning: Learning): Localized => ({
  en: learningText(learning, 'en'),
  zh: learningText(learning, 'zh'),
})
