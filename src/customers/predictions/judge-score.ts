import { type CalibrationGroup, calibrationBound, calibrationGroups, isCalibrated } from '../../numerics/calibration.ts'
import { brierScore } from '../../numerics/ranking.ts'
import { fitIsotonic, fitPlatt, type Recalibration, recalibrated } from '../../numerics/recalibrate.ts'

type Kind = Recalibration['kind']

/** Customers behind a group: as few groups as that makes, but from three to ten. */
const behindGroup = 200
/** Customers with and without the outcome that a test needs. */
const neededOfBoth = 50
/** By this part of its Brier score another way to mend scores must be better than a plainer one. */
const better = 0.002

/** Scores as probabilities as far as they can be made so. */
export interface JudgedScores {
  readonly scores: Float64Array
  readonly kind: Kind
  readonly groups: CalibrationGroup[]
  /** Upper 95 % bound of the difference between expected and observed shares (root mean square). */
  readonly calibrationError: number
  /** Whether they may be read as probabilities. Only then a figure of them becomes a fact. */
  readonly calibrated: boolean
}

/** Makes a recalibration of one kind from scores and outcomes. */
export const recalibrationOf = (kind: Kind, scores: Float64Array, outcomes: Float64Array): Recalibration =>
  kind === 'as-is' ? { kind } : kind === 'platt' ? fitPlatt(scores, outcomes) : fitIsotonic(scores, outcomes)

/** The recalibration that makes scores come nearest to the outcomes (Brier score): the plainest one, unless another is clearly better. */
export function chooseRecalibration(outcomes: Float64Array, mend: (kind: Kind) => Float64Array): Kind {
  const kinds: Kind[] = ['as-is', 'platt', 'isotonic']
  return kinds
    .map((kind) => ({ kind, brier: brierScore(mend(kind), outcomes) }))
    .reduce((best, other) => (other.brier < best.brier * (1 - better) ? other : best)).kind
}

/**
 * Holds scores against what came. The recalibration is chosen before: no other is tried where the test fails.
 * @param scores by a recalibration that has not seen the outcomes that they are held against
 */
export function judgeScores(scores: Float64Array, outcomes: Float64Array, kind: Kind): JudgedScores {
  const most = Math.min(10, Math.max(3, Math.floor(scores.length / behindGroup)))
  const groups = calibrationGroups(scores, outcomes, most)
  const yes = outcomes.reduce((sum, outcome) => sum + outcome, 0)
  const isEnough = Math.min(yes, outcomes.length - yes) >= neededOfBoth
  const bound = calibrationBound(groups)
  return { scores, kind, groups, calibrationError: bound, calibrated: isEnough && isCalibrated(groups) }
}

/** Scores of customers, each by a recalibration of the others: of those in other folds. */
export function crossMended(
  kind: Kind,
  scores: Float64Array,
  outcomes: Float64Array,
  foldOf: Uint8Array,
  folds: number,
): Float64Array {
  if (kind === 'as-is') return scores
  const mended = new Float64Array(scores.length)
  for (let fold = 0; fold < folds; fold++) {
    const isOther = (_: number, row: number): boolean => foldOf[row] !== fold
    const made = recalibrationOf(kind, scores.filter(isOther), outcomes.filter(isOther))
    const own = recalibrated(made, scores)
    for (let row = 0; row < scores.length; row++) if (foldOf[row] === fold) mended[row] = own[row] as number
  }
  return mended
}
