import { companionFeatureIds } from '../customers/companions/companion-features.ts'
import type { FeatureSummary, Profile } from '../customers/profiles/profile.ts'
import type { Segmentation } from '../customers/segments/segmentation.ts'
import { type FactWords, factsEn } from '../language/en/facts.ts'
import type { Localized } from '../language/language.ts'
import { factsZh } from '../language/zh/facts.ts'
import { compareMeans } from './compare-means.ts'
import { compareMedians } from './compare-medians.ts'
import type { Fact } from './fact.ts'
import { type FactDraft, provenance, type SheetScope } from './fact-draft.ts'
import { featureLabel } from './feature-text.ts'
import { type Measure, measureOf } from './figure-unit.ts'
import { localizeFigure } from './format.ts'
import { meanInterval } from './mean-interval.ts'
import { roundFigure } from './round-figure.ts'

/** Median and mean of every feature; a share or rate has only its mean, since the median of most shares is 0 or 1. */
export function featureFacts(
  profile: Profile,
  all: Profile,
  segmentation: Segmentation,
  scope: SheetScope,
): FactDraft[] {
  return profile.summaries.flatMap((summary) => {
    const measure = measureOf(summary.feature, segmentation)
    const whole = all.summaries.find((candidate) => candidate.feature === summary.feature)
    const isShare = measure.unit === 'share' || measure.unit === 'rate'
    const drafts = [meanFact(summary, whole, measure, scope)]
    if (!isShare) drafts.unshift(medianFact(summary, whole, measure, scope))
    if (isUpperQuartileTold(summary.feature)) drafts.push(upperQuartileFact(summary, measure, scope))
    return drafts.filter((draft) => Number.isFinite(draft.fact.value))
  })
}

function medianFact(
  summary: FeatureSummary,
  whole: FeatureSummary | undefined,
  measure: Measure,
  scope: SheetScope,
): FactDraft {
  // A median and its limits are values of single customers, so the sheet holds them only as they are shown.
  const shown = (value: number): number => roundFigure(value, measure.shown, scope.currency)
  const comparison = whole === undefined ? undefined : compareMedians(summary, whole, measure.shown, scope.currency)
  return {
    fact: {
      ...common(summary, measure, scope, 'median', shown(summary.median), whole && shown(whole.median)),
      ...(comparison === undefined ? {} : { comparison }),
      interval: { low: shown(summary.medianLow), high: shown(summary.medianHigh), level: 0.99 },
    },
  }
}

const isUpperQuartileTold = (feature: string): feature is keyof FactWords['upperQuartile'] =>
  Object.hasOwn(factsEn.upperQuartile, feature)

/** What a quarter of the customers exceed: a pause is unusual only well beyond it, not beyond the median. */
function upperQuartileFact(summary: FeatureSummary, measure: Measure, scope: SheetScope): FactDraft {
  const value = roundFigure(summary.upperQuartile, measure.shown, scope.currency)
  return { fact: common(summary, measure, scope, 'quantile', value, undefined) }
}

function meanFact(
  summary: FeatureSummary,
  whole: FeatureSummary | undefined,
  measure: Measure,
  scope: SheetScope,
): FactDraft {
  const claim = whole === undefined ? undefined : compareMeans(summary, whole, measure.shown, scope.currency)
  const interval = meanInterval(summary, measure.unit)
  const kind = measure.unit === 'rate' ? 'rate' : 'mean'
  return {
    fact: {
      ...common(summary, measure, scope, kind, summary.mean, whole?.mean),
      ...(interval === undefined ? {} : { interval }),
    },
    ...(claim === undefined ? {} : { claim }),
  }
}

const labelOf = (feature: string, kind: Fact['kind']): Localized => {
  const label = featureLabel(feature)
  if (kind === 'rate') return label
  if (kind === 'quantile' && isUpperQuartileTold(feature))
    return { en: factsEn.upperQuartile[feature], zh: factsZh.upperQuartile[feature] }
  const statistic = kind === 'median' ? 'median' : 'mean'
  return { en: factsEn[statistic](label.en), zh: factsZh[statistic](label.zh) }
}

const denominators: Record<string, Localized> = {
  discount_share: { en: factsEn.ofPrice, zh: factsZh.ofPrice },
  return_rate: { en: factsEn.ofItems, zh: factsZh.ofItems },
  top_product_share: { en: factsEn.ofSpend, zh: factsZh.ofSpend },
  top_category_share: { en: factsEn.ofSpend, zh: factsZh.ofSpend },
}
/** Whether a figure is about the orders of the period. */
const isOfOrders = (feature: string): boolean =>
  !feature.startsWith('attribute:') && !companionFeatureIds.includes(feature)

const ofOrders: Localized = { en: factsEn.ofOrders, zh: factsZh.ofOrders }

function common(
  summary: FeatureSummary,
  measure: Measure,
  scope: SheetScope,
  kind: Fact['kind'],
  value: number,
  all: number | undefined,
): Fact {
  const { feature } = summary
  const statistic = kind === 'median' ? 'median' : kind === 'quantile' ? 'upperQuartile' : 'mean'
  const isShare = measure.unit === 'share' || measure.unit === 'rate'
  const display = (figure: number): Localized => localizeFigure(figure, measure.shown, scope.currency)
  return {
    id: `${feature}.${statistic}`,
    label: labelOf(feature, kind),
    value,
    unit: measure.unit,
    kind,
    ...(isShare && !feature.startsWith('attribute:') ? { denominator: denominators[feature] ?? ofOrders } : {}),
    better: measure.better,
    display: display(value),
    customers: summary.customers - summary.filled,
    ...(all === undefined ? {} : { all: { value: all, display: display(all) } }),
    ...provenance(scope, `${statistic}(${feature}) by segment`, isOfOrders(feature)),
  }
}
