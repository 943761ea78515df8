import { formatMoney } from '../../facts/format-money.ts'
import { formatShare } from '../../facts/format-share.ts'
import { formatNumber } from '../../facts/round-figure.ts'
import type { Language } from '../../language/language.ts'
import type { Analysis, Gained } from './analysis.ts'
import { analysisTexts } from './analysis-texts.ts'
import type { Contrast } from './contrast.ts'
import { decisionSentences } from './decision-sentences.ts'
import { effectSentence } from './effect-sentence.ts'
import { formatDifference, formatMean, formatP } from './format-effect.ts'
import { isKnown } from './not-known.ts'
import { anyArm } from './trial.ts'
import { metricNames } from './trial-of.ts'
import { verdictOf } from './verdict.ts'

/** Metrics of which the analysis speaks; the rest stand in its tables. */
const rates: readonly string[] = [metricNames.ordered, metricNames.clicked, metricNames.visited]
const told: readonly string[] = [...rates, metricNames.spend, metricNames.profit]
const level = 0.05

/** What an analysis says, by what one asks of it. */
export interface AnalysisParts {
  /** What to do next, or why nothing can be said of it. */
  decision: string[]
  /** What each message did to orders, and what that brought. */
  effects: string[]
  /** What each did to anything else, how much hangs on large orders, and whether segments differ. */
  details: string[]
}

/** All that an analysis says, what to do next first: see analysisParts. */
export function analysisSentences(analysis: Analysis, language: Language, currency?: string): string[] {
  const { decision, effects, details } = analysisParts(analysis, language, currency)
  return [...decision, ...effects, ...details]
}

/**
 * What to do next and what a campaign did, in plain words. Where the arms are not as planned that is all it says.
 * @param currency of the orders, where it is known
 */
export function analysisParts(analysis: Analysis, language: Language, currency?: string): AnalysisParts {
  const { arm: armText, stops, campaign, notProof } = analysisTexts[language]
  const { ratio, progress } = analysis
  const count = (value: number): string => formatNumber(Math.round(value))
  if (analysis.stops && isKnown(ratio))
    return {
      decision: [
        stops(
          formatP(ratio.p),
          ratio.arms.map((arm) => armText(arm.arm, count(arm.count), count(arm.expected))).join(', '),
        ),
      ],
      effects: [],
      details: [],
    }
  const money = (value: number): string => signedMoney(value, language, currency)
  const say = (contrast: Contrast): string[] =>
    told.includes(contrast.metric) &&
    (contrast.arm !== anyArm || contrast.metric === metricNames.ordered) &&
    (isKnown(contrast.difference) || contrast.metric === metricNames.ordered || isTooFew(contrast))
      ? [clickSentence(contrast, language) ?? effectSentence(contrast, phraseOf(contrast, language), language, money)]
      : []
  const isOfOrders = ({ metric }: Contrast): boolean => metric === metricNames.ordered
  const ordered = analysis.contrasts.filter(isOfOrders)
  const others = analysis.contrasts.filter((contrast) => !isOfOrders(contrast))
  return {
    decision: [
      ...(progress === undefined ? [] : [campaign.early(formatShare(progress))]),
      ...decisionSentences(
        analysis.decision,
        language,
        (value) => formatMoney(value, language, currency).replace('-', '−'),
        (variant) => profitOf(analysis, variant),
      ),
    ],
    effects: [
      ...ordered.flatMap(say),
      ...analysis.between
        .filter(({ metric }) => metric === metricNames.ordered)
        .map((contrast) => betweenSentence(contrast, language)),
      ...(analysis.contrasts.some((contrast) => verdictOf(contrast) === 'not-shown') ? [notProof] : []),
      ...analysis.gained.flatMap((gained) => (gained.arm === anyArm ? [] : gainedSentences(gained, language, money))),
    ],
    details: [
      ...others.flatMap(say),
      ...cappedSentences(analysis, language, currency),
      ...groupSentences(analysis, language),
    ],
  }
}

/** The measured profit of a variant over the hold-out, per mailbox; undefined where it is not known. */
function profitOf({ contrasts }: Analysis, variant: string): number | undefined {
  const found = contrasts.find(({ arm, metric }) => arm === variant && metric === metricNames.profit)?.difference
  return found !== undefined && isKnown(found) ? found.effect : undefined
}

/** Clicks are counted by themselves: who got no message had nothing to click. */
function clickSentence({ metric, arm, treated }: Contrast, language: Language): string | undefined {
  if (metric !== metricNames.clicked || !isKnown(treated)) return undefined
  const show = (value: number): string => formatMean('rate', value)
  return analysisTexts[language].campaign.clicked({
    arm,
    share: show(treated.mean),
    low: show(treated.low),
    high: show(treated.high),
  })
}

/** Where too few ordered for amounts that is said once, of spend. */
const isTooFew = ({ metric, difference }: Contrast): boolean =>
  metric === metricNames.spend && !isKnown(difference) && difference.unknown === 'too-few-with-any'

/** What a variant brought in all its mailboxes, and what of that is profit. */
function gainedSentences(
  { arm, mailboxes, orders, revenue, profit }: Gained,
  language: Language,
  money: (value: number) => string,
): string[] {
  if (!isKnown(orders) || !isKnown(revenue)) return []
  const { campaign, range, reasons } = analysisTexts[language]
  const count = (value: number): string => formatDifference('amount', Math.round(value))
  return [
    campaign.gained({
      arm,
      mailboxes: formatNumber(mailboxes),
      orders: count(orders.total),
      ordersRange: range(count(orders.low), count(orders.high)),
      revenue: money(revenue.total),
      revenueRange: range(money(revenue.low), money(revenue.high)),
    }),
    isKnown(profit)
      ? campaign.profit(money(profit.total), range(money(profit.low), money(profit.high)))
      : campaign.noProfit(arm, reasons[profit.unknown]),
  ]
}

const phraseOf = ({ metric }: Contrast, language: Language): string =>
  analysisTexts[language].metrics[metric]?.phrase ?? metric

/** Money with a plus or a real minus before it. */
function signedMoney(value: number, language: Language, currency: string | undefined): string {
  const shown = formatMoney(Math.abs(value), language, currency)
  return value < 0 ? `−${shown}` : `+${shown}`
}

/** One variant against the one before it. */
function betweenSentence(contrast: Contrast, language: Language): string {
  const { campaign, points, reasons, shows } = analysisTexts[language]
  const { difference, arm, against } = contrast
  if (!isKnown(difference)) return campaign.betweenUnknown(arm, against, reasons[difference.unknown])
  const interval = contrast.anyTime !== undefined && isKnown(contrast.anyTime) ? contrast.anyTime : difference
  const verdict = shows[verdictOf(contrast)]
  const show = (value: number): string => formatDifference('rate', value)
  return campaign.between({
    arm,
    against,
    metric: phraseOf(contrast, language),
    difference: points(show(difference.effect)),
    low: show(interval.low),
    high: show(interval.high),
    verdict,
  })
}

/** How much of an effect on spend hangs on a few large orders. */
function cappedSentences({ contrasts }: Analysis, language: Language, currency: string | undefined): string[] {
  const { campaign } = analysisTexts[language]
  return contrasts.flatMap(({ metric, arm, capped }) => {
    if (
      metric !== metricNames.spend ||
      arm === anyArm ||
      capped === undefined ||
      !isKnown(capped) ||
      capped.above === 0
    )
      return []
    const show = (value: number): string => signedMoney(value, language, currency)
    return [
      campaign.capped({
        arm,
        at: formatMoney(capped.at, language, currency),
        above: formatNumber(capped.above),
        difference: show(capped.effect),
        low: show(capped.low),
        high: show(capped.high),
      }),
    ]
  })
}

/** Whether the variants did something else in other segments. */
function groupSentences({ groups }: Analysis, language: Language): string[] {
  const { campaign, reasons } = analysisTexts[language]
  if (!isKnown(groups)) return [campaign.noGroups(reasons[groups.unknown])]
  const stands = groups.differ.filter(({ holm, metric }) => holm !== undefined && holm < level && told.includes(metric))
  const tests = groups.differ.find((each) => each.tests !== undefined)?.tests ?? 0
  if (stands.length === 0) return [campaign.groupsAlike(formatNumber(tests))]
  return stands.map(({ metric, arm, holm }) => {
    const effects = groups.effects.flatMap(({ metric: of, arm: by, level: group, difference }) =>
      of === metric && by === arm && isKnown(difference)
        ? [`${group} ${formatDifference(rates.includes(metric) ? 'rate' : 'amount', difference.effect)}`]
        : [],
    )
    return campaign.groupsDiffer({
      arm: arm === anyArm ? analysisTexts[language].any : arm,
      metric: analysisTexts[language].metrics[metric]?.phrase ?? metric,
      p: formatP(holm ?? 1),
      effects: effects.join(', '),
    })
  })
}
