import { type CalibrationGroup, calibrationGroups, isCalibrated } from '../../numerics/calibration.ts'
import { fitIsotonic, fitPlatt, type Recalibration, recalibrated } from '../../numerics/recalibrate.ts'

type Kind = Recalibration['kind']

/** Customers behind a group at least. */
const behindGroup = 20

/** Scores as probabilities as far as they can be made so. */
export interface JudgedScores {
  readonly scores: Float64Array
  readonly kind: Kind
  readonly groups: CalibrationGroup[]
  /** Whether they may be read as probabilities. Only then a figure of them becomes a fact. */
  readonly calibrated: boolean
}

/** Makes a recalibration of one kind from scores and outcomes. */
export const recalibrationOf = (kind: Kind, scores: Float64Array, outcomes: Float64Array): Recalibration =>
  kind === 'as-is' ? { kind } : kind === 'platt' ? fitPlatt(scores, outcomes) : fitIsotonic(scores, outcomes)

/**
 * Tries the scores as they are, then by Platt's curve, then by isotonic steps, until expected and observed shares agree in every tenth.
 * Where none does, they stay as they are.
 * @param mend the scores by a recalibration of that kind which has not seen the outcomes that they are held against
 */
export function judgeScores(outcomes: Float64Array, mend: (kind: Kind) => Float64Array): JudgedScores {
  const kinds: Kind[] = ['as-is', 'platt', 'isotonic']
  const judged = kinds.map((kind) => (): JudgedScores => {
    const scores = mend(kind)
    const groups = calibrationGroups(
      scores,
      outcomes,
      Math.max(1, Math.min(10, Math.floor(scores.length / behindGroup))),
    )
    return { scores, kind, groups, calibrated: isCalibrated(groups) }
  })
  let first: JudgedScores | undefined
  for (const judge of judged) {
    const found = judge()
    if (found.calibrated) return found
    first ??= found
  }
  return first ?? { scores: mend('as-is'), kind: 'as-is', groups: [], calibrated: false }
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
