import type { LicensedAngle } from '../../writing/copy/angles-for.ts'
import type { Learning } from '../results/learning.ts'

/** How far effects of angles usually lie from none, in shares of mailboxes: what a new one is shrunk towards (a normal prior). */
const usualEffect = 0.02

/** Says nothing of the customers, and so suits a segment of which little is known. */
const fallback: LicensedAngle = { angle: 'invitation', licence: [] }

export interface Choice {
  angle: LicensedAngle
  /** Learnings that bear on the choice, of whatever angle. */
  learnings: string[]
}

/**
 * The angle with the highest expected effect on a segment: the posterior mean of a normal prior around nothing and the
 * measured differences, each by its precision. An angle that was never tried is expected to do nothing; of equals the first.
 * @param licensed angles that suit the segment, the best first
 */
export function chooseAngle(licensed: readonly LicensedAngle[], learnings: readonly Learning[]): Choice {
  const expected = ({ angle }: LicensedAngle): number => {
    const own = learnings.filter((learning) => learning.angle === angle)
    const precisions = own.map(({ low, high }) => 1 / ((high - low) / (2 * 1.96)) ** 2)
    const weighted = own.reduce((sum, { effect }, i) => sum + effect * (precisions[i] ?? 0), 0)
    return weighted / precisions.reduce((sum, precision) => sum + precision, 1 / usualEffect ** 2)
  }
  const angle = [...licensed, fallback].reduce((a, b) => (expected(b) > expected(a) ? b : a))
  return { angle, learnings: learnings.map(({ id }) => id) }
}
