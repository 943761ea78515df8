import { datePartsOf, dayNumber, dayOf } from '../time/day-number.ts'
import { lastDayOf, resolveTime } from '../time/resolve-time.ts'
import { beside, dimensionOf, measuresOf, openPieces, type ReadingState, take } from './reading-state.ts'
import { hasRole, type Piece, sensesOf } from './sense.ts'

/** Whole months of a span, as "2011-09"; undefined where it cuts one. */
function monthsOf(state: ReadingState, piece: Piece): string[] | undefined {
  const meaning = sensesOf(piece, 'time')[0]?.meaning
  if (meaning?.kind !== 'range') return undefined
  const { from, to } = resolveTime(meaning.range, state.context)
  const next = datePartsOf(dayOf(dayNumber(to) + 1))
  const first = datePartsOf(from)
  if (first.day !== 1 || (next.day !== 1 && to !== lastDayOf(state.context))) return undefined
  const last = datePartsOf(to)
  const count = (last.year - first.year) * 12 + last.month - first.month + 1
  return Array.from({ length: count }, (_, at) => {
    const month = first.month - 1 + at
    return `${first.year + Math.floor(month / 12)}-${String((month % 12) + 1).padStart(2, '0')}`
  })
}

/** "首单在Q1的客户贡献的销售额": what customers of those first months did at any time, and not what was done in them. */
export function readFirstOrders(state: ReadingState): void {
  if (state.language !== 'zh' || dimensionOf(state, 'cohort') === undefined) return
  const first = openPieces(state).find(
    (piece) => /^(?:首|第一次)/.test(piece.words) && measuresOf(piece).includes('new-customers'),
  )
  if (first === undefined) return
  const when = [beside(state, first, 1), beside(state, first, -1)].find(
    (piece) => piece !== undefined && monthsOf(state, piece) !== undefined,
  )
  const others = openPieces(state).some(
    (piece) =>
      piece !== first &&
      piece !== when &&
      (hasRole(piece, 'spent') ||
        sensesOf(piece, 'time').length > 0 ||
        measuresOf(piece).some((id) => !['customers', 'buyers', 'new-customers'].includes(id))),
  )
  const months = when && monthsOf(state, when)
  if (months === undefined || !others) return
  state.draft.filters.push({ dimension: 'cohort', op: 'is', values: months })
  const people = openPieces(state).filter(
    (piece) => measuresOf(piece).every((id) => id === 'customers') && measuresOf(piece).length > 0,
  )
  const later = openPieces(state).filter((piece) => /^(?:后来|后续|此后|之后)$/.test(piece.words))
  take(state, first, when, ...people, ...later)
}
