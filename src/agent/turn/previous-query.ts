import type { TypedQuery } from '../../questions/query/typed-query.ts'
import type { Turn } from './turn.ts'

/** The typed query that a follow-up goes on from: that of the last call which had one. */
export const previousQuery = (before: readonly Turn[]): TypedQuery | undefined =>
  before.flatMap(({ calls }) => calls.flatMap(({ how }) => how.query ?? [])).at(-1)
