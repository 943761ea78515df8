import { usualMessageEffect } from '../economics/effect.ts'
import { type Candidate, unmet } from './candidate.ts'

/**
 * Whom a goal suits, best first: a segment that meets every need, since its facts and learnings are known; else the audience made to
 * measure; else those who lack fewest needs. Among equals the one whom a message earns most from: what a point of effect brings times the effect, which is the usual one
 * where learnings show none; then the larger one, then by expression. Nobody with no customers is proposed.
 */
export function rankCandidates(candidates: readonly Omit<Candidate, 'chosen'>[]): Candidate[] {
  const tier = (candidate: Omit<Candidate, 'chosen'>): number => {
    if (candidate.customers === 0) return Number.POSITIVE_INFINITY
    if (candidate.segment === undefined) return 0.5
    return unmet(candidate)
  }
  return candidates
    .toSorted(
      (a, b) =>
        compare(tier(a), tier(b)) ||
        compare(worth(b), worth(a)) ||
        b.customers - a.customers ||
        (a.expression < b.expression ? -1 : 1),
    )
    .map((candidate, place) => ({ ...candidate, chosen: place === 0 && candidate.customers > 0 }))
}

const worth = ({ point = 0, learned }: Omit<Candidate, 'chosen'>): number =>
  point * (learned?.effect ?? usualMessageEffect.mean)

/** As a difference, but of two infinities none. */
const compare = (a: number, b: number): number => (a === b ? 0 : a < b ? -1 : 1)
