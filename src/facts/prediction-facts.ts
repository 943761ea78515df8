import type { Prediction } from '../customers/predictions/prediction.ts'
import type { Segmentation } from '../customers/segments/segmentation.ts'
import type { Localized } from '../language/language.ts'
import { compareShares } from './compare-shares.ts'
import { type FactDraft, provenance, type SheetScope } from './fact-draft.ts'
import { localizeFigure } from './format.ts'
import { predictionTexts, spacedHan, yesWords } from './prediction-words.ts'

/** Normal quantile of a 99 % interval. */
const z99 = 2.575829

/**
 * The expected share of a segment's customers with the outcome: the mean of their scores. Only where scores are probabilities, by the test on
 * customers that the model had not seen, and were made for this segmentation; else no fact.
 */
export function predictionFacts(
  prediction: Prediction | undefined,
  segmentation: Segmentation,
  scope: SheetScope,
): FactDraft[] {
  if (prediction?.yesNo?.calibrated !== true || !isOf(prediction, segmentation)) return []
  const { shares = [], all } = prediction.segments ?? {}
  const share = shares.find(({ segment }) => segment === scope.segment)
  if (share === undefined || all === undefined) return []
  const words = (language: 'en' | 'zh'): string =>
    spacedHan(predictionTexts[language].fact(yesWords(prediction, language)), language)
  const label: Localized = { en: words('en'), zh: words('zh') }
  const half = (z99 * Math.sqrt(share.variance)) / share.customers
  const claim = compareShares({
    segment: { share: share.mean, n: share.customers },
    all: { share: all.mean, n: all.customers },
  })
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
        interval: { low: Math.max(0, share.mean - half), high: Math.min(1, share.mean + half), level: 0.99 },
        ...provenance(scope, 'mean(score of shoal predict) by segment', false),
      },
      ...(claim === undefined ? {} : { claim }),
    },
  ]
}

/** Whether a prediction was made of the customers and segments that a sheet is about. */
const isOf = ({ snapshot, segments }: Prediction, segmentation: Segmentation): boolean =>
  snapshot === segmentation.snapshot && segments?.segmentation === segmentation.version
