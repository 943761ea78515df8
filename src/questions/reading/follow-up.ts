import type { TypedQuery } from '../query/typed-query.ts'
import type { ReadingState } from './reading-state.ts'
import { hasRole } from './sense.ts'

/** Whether the words say that it goes on from the question before: "and in France?", "那德国呢", "换成订单数". */
export function saysFollowUp(pieces: ReadingState['pieces']): boolean {
  const [first] = pieces
  const last = pieces[pieces.length - 1]
  return (
    hasRole(first, 'follow', 'instead') ||
    pieces.some((piece) => hasRole(piece, 'instead')) ||
    (last !== undefined && hasRole(last, 'follow') && last.words === '呢')
  )
}

/** The query before with what the new question says instead. */
export function goOn(previous: TypedQuery, draft: ReadingState['draft']): ReadingState['draft'] {
  const measures = draft.measures.length > 0 ? draft.measures : previous.measures
  const fixed = draft.filters
    .filter((filter) => filter.op === 'is' && filter.values.length === 1)
    .map((filter) => filter.dimension)
  const kept = previous.dimensions.filter((id) => !fixed.includes(id))
  const dimensions = draft.dimensions.length > 0 ? draft.dimensions : kept
  // "Per country" after a question about one country asks for all of them.
  const opened = (filter: TypedQuery['filters'][number]): boolean =>
    filter.op === 'is' && filter.values.length === 1 && draft.dimensions.includes(filter.dimension)
  const filters = [
    ...previous.filters.filter(
      (filter) => !opened(filter) && !draft.filters.some((other) => other.dimension === filter.dimension),
    ),
    ...draft.filters,
  ]
  const having = [
    ...previous.having.filter((one) => !draft.having.some((other) => other.measure === one.measure)),
    ...draft.having,
  ]
  const time = draft.time ?? previous.time
  const compare =
    draft.compare ?? (draft.time !== undefined && previous.compare?.to === 'period' ? undefined : previous.compare)
  const sameRows =
    dimensions.length === previous.dimensions.length && dimensions.every((id) => previous.dimensions.includes(id))
  const before = sameRows ? previous.order : undefined
  const renamed =
    before !== undefined && previous.measures.includes(before.by) ? { ...before, by: measures[0] } : before
  const order = draft.order ?? renamed
  const limit = draft.limit ?? (sameRows && draft.order === undefined ? previous.limit : undefined)
  return {
    measures,
    dimensions,
    filters,
    having,
    share: draft.share || (draft.measures.length === 0 && previous.share),
    ...(time === undefined ? {} : { time }),
    ...(compare === undefined ? {} : { compare }),
    ...(order === undefined ? {} : { order }),
    ...(limit === undefined ? {} : { limit }),
  }
}
