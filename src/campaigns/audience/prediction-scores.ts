import { predictOutcome } from '../../customers/predictions/predict-outcome.ts'
import type { Predicted } from '../../customers/predictions/predicted.ts'
import type { Prediction } from '../../customers/predictions/prediction.ts'
import { ShoalError } from '../../workspace/errors.ts'
import type { AudienceContext } from './audience-context.ts'

/**
 * The scores behind a standing prediction. Its document holds aggregates alone, so they are foretold anew in the same way, and held against
 * what the document says of the models: settings that were changed since would give other scores.
 * @throws ShoalError audience/needs where they came out otherwise
 */
export async function predictionScores(
  { engine, snapshot, folder, config }: AudienceContext,
  prediction: Prediction,
): Promise<Pick<Predicted, 'customers' | 'scores'>> {
  const { kind, predict, privacy, goals, sensitive } = config
  const { miss, falseAlarm, from } = prediction.yesNo?.costs ?? { miss: 1, falseAlarm: 1, from: 'none' as const }
  const found = await predictOutcome(engine, snapshot, folder, {
    outcome: prediction.outcome,
    costs: { miss, falseAlarm, from },
    withSensitive: prediction.sensitive.used,
    sensitive,
    without: prediction.leftOut,
    trusted: prediction.trusted,
    settled: kind === 'bank',
    mustSayBad: kind === 'bank' || goals.includes('rating'),
    minCustomers: privacy.minCustomers,
    seed: predict.seed,
  })
  const { tree, boosted } = found.foretold.measured
  if (tree !== prediction.measured.tree || boosted !== prediction.measured.boosted)
    throw new ShoalError('audience/needs', { what: 'same-prediction' })
  return found
}
