import { cheapestThreshold, costPerRow, costThreshold, type DecisionCosts } from '../../numerics/decision-cost.ts'
import { areaUnderCurve, averagePrecision, brierScore, ksDistance, shareAtTop } from '../../numerics/ranking.ts'
import type { Predicted } from './predicted.ts'
import type { Prediction } from './prediction.ts'
import type { PredictionRequest } from './prediction-request.ts'
import { conditionsOf, driversOf, leafPaths } from './rules.ts'
import { selectionRates } from './selection-rates.ts'

/** The prediction as a document: aggregates alone. @param unusual how unusual each scored customer is */
export function summarisePrediction(
  predicted: Predicted,
  request: PredictionRequest,
  snapshot: string,
  unusual: { forest: Float64Array; distance: Float64Array },
): Prediction {
  const { foretold, predictors, scores, split, leftOut, sensitive } = predicted
  const { held, tree, model, measured } = foretold
  const isYesNo = request.outcome.kind !== 'amount' && request.outcome.kind !== 'spend'
  const yesNo = isYesNo ? yesNoFigures(predicted, request) : undefined
  const decided = Uint8Array.from(held.scores, (score) => (yesNo !== undefined && score >= yesNo.threshold ? 1 : 0))
  return {
    snapshot,
    outcome: predicted.outcome,
    split,
    customers: held.outcomes.length,
    mean: meanOf(held.outcomes),
    scored: scores.length,
    model,
    measured,
    ...(yesNo === undefined ? { amount: amountFigures(predicted) } : { yesNo }),
    rules: leafPaths(tree)
      .map((path) => ({ conditions: conditionsOf(path, predictors), customers: path.leaf.rows, mean: path.leaf.value }))
      .sort((a, b) => b.mean - a.mean || b.customers - a.customers),
    drivers: driversOf(tree, predictors),
    leftOut: [...leftOut],
    trusted: [...predicted.trusted],
    sensitive,
    selection: isYesNo ? selectionRates(predicted.heldTraits, decided, held.outcomes, request.minCustomers) : [],
    unusual: isYesNo ? unusualFigures(predicted, unusual) : {},
  }
}

function yesNoFigures(
  { foretold: { held }, scores, known }: Predicted,
  { costs, settled }: PredictionRequest,
): NonNullable<Prediction['yesNo']> {
  const { scores: heldScores, outcomes, kind, groups, calibrated } = held
  const even = { miss: 1, falseAlarm: 1 }
  // Only a probability can be weighed against costs; another score is cut where it cost least on those it was held against.
  const cutAt = (at: DecisionCosts): number =>
    calibrated ? costThreshold(at) : Math.min(1.01, cheapestThreshold(heldScores, outcomes, at))
  const threshold = cutAt(costs)
  const mean = meanOf(outcomes)
  const wrong = costPerRow(heldScores, outcomes, cutAt(even), even)
  const isSelected = scores.map((score) => (score >= threshold ? 1 : 0))
  const withKnown = known.some((value) => !Number.isNaN(value))
  return {
    auc: areaUnderCurve(heldScores, outcomes),
    ks: ksDistance(heldScores, outcomes),
    averagePrecision: averagePrecision(heldScores, outcomes),
    brier: brierScore(heldScores, outcomes),
    accuracy: 1 - wrong,
    expectedMean: meanOf(heldScores),
    majority: Math.max(mean, 1 - mean),
    calibrated,
    calibrationError: held.calibrationError,
    mended: kind,
    groups,
    costs,
    purpose: settled ? 'refuse' : 'turn-to',
    threshold,
    cost: costPerRow(heldScores, outcomes, threshold, costs),
    costOfNone: mean * costs.miss,
    costOfAll: (1 - mean) * costs.falseAlarm,
    best: { customers: Math.ceil(scores.length / 5), observed: shareAtTop(heldScores, outcomes, 0.2) },
    selected: isSelected.reduce((a, b) => a + b, 0),
    ...(withKnown && !settled ? { open: isSelected.filter((is, row) => is === 1 && known[row] !== 1).length } : {}),
  }
}

function amountFigures({ foretold: { held } }: Predicted): NonNullable<Prediction['amount']> {
  const { scores, outcomes } = held
  const mean = meanOf(outcomes)
  const errorOf = (guess: (row: number) => number): number =>
    meanOf(outcomes.map((amount, row) => Math.abs(amount - guess(row))))
  return {
    error: errorOf((row) => scores[row] as number),
    errorOfMean: errorOf(() => mean),
    expectedTotal: scores.reduce((a, b) => a + b, 0),
    observedTotal: outcomes.reduce((a, b) => a + b, 0),
  }
}

function unusualFigures(
  { known }: Predicted,
  { forest, distance }: { forest: Float64Array; distance: Float64Array },
): Prediction['unusual'] {
  const rows = Uint32Array.from(known.keys()).filter((row) => !Number.isNaN(known[row]))
  if (rows.length === 0) return {}
  const part = (values: Float64Array): Float64Array => Float64Array.from(rows, (row) => values[row] as number)
  return { forest: areaUnderCurve(part(forest), part(known)), distance: areaUnderCurve(part(distance), part(known)) }
}

const meanOf = (values: Float64Array): number => values.reduce((a, b) => a + b, 0) / Math.max(1, values.length)
