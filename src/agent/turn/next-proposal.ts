import type { Turn } from './turn.ts'

/** An id for the next proposal of a talk: p1, p2, … */
export function nextProposal(before: readonly Turn[]): string {
  const made = before.filter(({ outcome }) => outcome.kind === 'clarified' && outcome.proposal !== undefined)
  return `p${made.length + 1}`
}
