import type { Prediction, SegmentShare } from '../customers/predictions/prediction.ts'
import type { Segmentation } from '../customers/segments/segmentation.ts'
import type { Localized } from '../language/language.ts'
import { distanceBetween } from './comparison-display.ts'
import type { Comparison } from './fact.ts'
import { type FactDraft, provenance, type SheetScope } from './fact-draft.ts'
import { localizeFigure } from './format.ts'
import { predictionTexts, spacedHan, yesWords } from './prediction-words.ts'
import { isRelevant } from './relevant-difference.ts'

/**
 * The expected share of a segment's customers with the outcome: the mean of their scores. Only where scores are probabilities and the segment's
 * share was borne out, both by the test on customers that the model had not seen, and where they were made for this segmentation; else no fact.
 */
export function predictionFacts(
  prediction: Prediction | undefined,
  segmentation: Segmentation,
  scope: SheetScope,
): FactDraft[] {
  if (prediction?.yesNo?.calibrated !== true || !isOf(prediction, segmentation)) return []
  const { shares = [], all } = prediction.segments ?? {}
  const share = shares.find(({ segment }) => segment === scope.segment)
  if (share === undefined || all === undefined || !share.holds || !all.holds) return []
  const words = (language: 'en' | 'zh'): string =>
    spacedHan(predictionTexts[language].fact(yesWords(prediction, language)), language)
  const label: Localized = { en: words('en'), zh: words('zh') }
  const comparison = apart(share, all)
  return [
    {
      fact: {
        id: 'predicted.share',
        label,
        value: share.mean,
        unit: 'rate',
        kind: 'rate',
        better:
          prediction.outcome.kind === 'buys' ? 'higher' : prediction.outcome.kind === 'churns' ? 'lower' : 'neither',
        display: localizeFigure(share.mean, 'rate'),
        customers: share.customers,
        all: { value: all.mean, display: localizeFigure(all.mean, 'rate') },
        interval: { low: share.low, high: share.high, level: 0.99 },
        ...(comparison === undefined ? {} : { comparison }),
        ...provenance(scope, 'mean(score of shoal predict) by segment', false),
      },
    },
  ]
}

/** How far a segment is from all customers, where their intervals lie apart: scores are estimates, so nothing is counted that could be tested. */
function apart(share: Estimate, all: Estimate): Comparison | undefined {
  if (share.low <= all.high && share.high >= all.low) return undefined
  if (!isRelevant(share.mean, all.mean, 'rate', 0)) return undefined
  const distance = distanceBetween(share.mean, all.mean, 'rate')
  return distance && { ...distance, test: '99 % intervals of expected shares apart' }
}

type Estimate = Omit<SegmentShare, 'segment'>

/** Whether a prediction was made of the customers and segments that a sheet is about. */
const isOf = ({ snapshot, segments }: Prediction, segmentation: Segmentation): boolean =>
  snapshot === segmentation.snapshot && segments?.segmentation === segmentation.version
