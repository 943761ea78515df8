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

/** Whether it speaks of the customers of the question before: "其中…", "他们花了多少钱". */
export const startsWithThem = (text: string): boolean =>
  /^(?:那|那么|然后|再看)?(?:其中|里面|里头|这里面|那里面|当中|这当中|这其中|这里头|他们|她们|它们|(?:这|那)(?:些|批|群|拨|部分)?(?:人|客户|顾客|用户|新客|老客))/u.test(
    text,
  )

/** The question before as whose figures are asked for now: its new customers are customers of that kind. */
export function ofThem(previous: TypedQuery, { measures }: ReadingState['draft']): TypedQuery {
  if (measures.length === 0 || previous.measures[0] !== 'new-customers' || previous.time === undefined) return previous
  const fresh = { dimension: 'customer-type', op: 'is' as const, values: ['new'] }
  return { ...previous, filters: [...previous.filters, fresh] }
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
