import { datePartsOf, dayNumber, dayOf, dayOfDate } from '../time/day-number.ts'
import { resolveTime } from '../time/resolve-time.ts'
import { beside, measureOf, openPieces, openRole, type ReadingState, take } from './reading-state.ts'
import { hasRole, type Piece, sensesOf } from './sense.ts'

/** Days since a time that was said of customers without orders. */
function silentDays(state: ReadingState, piece: Piece): { days: number; sure: boolean } | undefined {
  const meaning = sensesOf(piece, 'time')[0]?.meaning
  if (meaning?.kind !== 'range') return undefined
  const { from } = resolveTime(meaning.range, state.context)
  const days = dayNumber(state.context.asOf) - dayNumber(from)
  // Of "the last three months" the running month is no part; whoever ordered in it is not silent.
  return { days, sure: meaning.range.kind !== 'last' || meaning.range.unit === 'day' }
}

/** "沉睡半年以上", "超过三个月没下单": so long up to the as-of date. */
function readLasting(state: ReadingState): boolean {
  const lasting = openPieces(state).find((piece) => sensesOf(piece, 'time')[0]?.meaning.kind === 'lasting')
  const meaning = sensesOf(lasting, 'time')[0]?.meaning
  const silent =
    openRole(state, 'silent') ??
    openPieces(state).find((piece) => hasRole(piece, 'vague') && /沉睡|沉默|休眠|流失|断购|沉寂|失联/.test(piece.words))
  if (lasting === undefined || meaning?.kind !== 'lasting' || silent === undefined) return false
  const before = beside(state, lasting, -1)
  const after = beside(state, lasting, 1)
  const more = hasRole(after, 'or-more') ? after : undefined
  // "最近90天没下单": on none of those days, the first of them too.
  const within = /^(?:最近|过去|近)/.test(lasting.words)
  const op = hasRole(before, 'less-than')
    ? 'less-than'
    : hasRole(before, 'more-than') || (within && more === undefined)
      ? 'more-than'
      : 'at-least'
  take(state, silent, lasting, more, hasRole(before, 'more-than', 'at-least', 'less-than') ? before : undefined)
  state.draft.having.push({ per: 'customer', measure: 'recency', op, value: meaning.days })
  return true
}

const unitOf = (piece: Piece | undefined): 'week' | 'month' | 'year' | undefined => {
  const ids = [...sensesOf(piece, 'dimension'), ...sensesOf(piece, 'pace')].map(({ id }) => id)
  return (['week', 'month', 'year'] as const).find((unit) => ids.includes(unit))
}

/** "For 6 months", "in over a year": so many calendar units before the as-of date. */
function readUnits(state: ReadingState, silent: Piece): boolean {
  for (const piece of openPieces(state)) {
    const unit = unitOf(piece)
    const before = beside(state, piece, -1)
    const [number] = sensesOf(before, 'number')
    const one = /^an? /.test(piece.words)
    if (unit === undefined || (!one && (number === undefined || number.unit !== undefined))) continue
    const count = one ? 1 : number.value
    const { year, month, day } = datePartsOf(state.context.asOf)
    const from =
      unit === 'week'
        ? dayOf(dayNumber(state.context.asOf) - 7 * count)
        : dayOfDate(year, month - count * (unit === 'year' ? 12 : 1), day)
    const bound = one ? before : before && beside(state, before, -1)
    const op = hasRole(bound, 'more-than') ? 'more-than' : 'at-least'
    take(state, silent, piece, one ? undefined : before, hasRole(bound, 'more-than', 'at-least') ? bound : undefined)
    const value = dayNumber(state.context.asOf) - dayNumber(from)
    state.draft.having.push({ per: 'customer', measure: 'recency', op, value })
    return true
  }
  return false
}

/** Customers who have not ordered for so long: a bound on recency, the days from the last order to the as-of date. A length alone ("for 6 months", "半年没下单") means that long or longer; "in the last 90 days" means none of these days. */
export function readSilence(state: ReadingState): void {
  if (measureOf(state, 'recency') !== undefined && readLasting(state)) return
  const silent = openRole(state, 'silent')
  if (silent === undefined || measureOf(state, 'recency') === undefined) return
  const near = openPieces(state).find((piece) => sensesOf(piece, 'time')[0]?.meaning.kind === 'range')
  if (near === undefined && readUnits(state, silent)) return
  const number = openPieces(state).find(
    (piece) => sensesOf(piece, 'number').length > 0 && hasRole(beside(state, piece, 1), 'days'),
  )
  if (number !== undefined) {
    const unit = beside(state, number, 1)
    const before = beside(state, number, -1)
    const op = hasRole(before, 'more-than') ? 'more-than' : hasRole(before, 'less-than') ? 'less-than' : 'at-least'
    take(state, silent, number, unit, hasRole(before, 'more-than', 'at-least', 'less-than') ? before : undefined)
    state.draft.having.push({ per: 'customer', measure: 'recency', op, value: sensesOf(number, 'number')[0].value })
    return
  }
  const found = near === undefined ? undefined : silentDays(state, near)
  if (near === undefined || found === undefined) return
  const before = beside(state, near, -1)
  take(state, silent, near, hasRole(before, 'more-than') ? before : undefined)
  const having = { per: 'customer', measure: 'recency', op: 'more-than', value: found.days } as const
  if (found.sure) state.draft.having.push(having)
  else state.doubts.push({ about: 'time', words: near.words, options: [{ having: [having] }] })
}
