import type { TypedQuery } from '../../questions/query/typed-query.ts'
import type { Turn } from './turn.ts'

/** The typed query that a follow-up goes on from: that of the last call, where it was one of the semantic layer; the days and comparison of a why-question are its own. */
export const previousQuery = (before: readonly Turn[]): TypedQuery | undefined => {
  const last = before.flatMap(({ calls }) => calls).at(-1)
  return last?.tool === 'query' ? last.how.query : undefined
}
