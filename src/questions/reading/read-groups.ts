import { dayNumber } from '../time/day-number.ts'
import { resolveTime } from '../time/resolve-time.ts'
import { rankingRoles } from './ranking-roles.ts'
import { beside, dimensionOf, measureOf, openPieces, openRole, type ReadingState, take } from './reading-state.ts'
import { hasRole, type Piece, sensesOf } from './sense.ts'

const introduces = [
  'which',
  'by',
  'each',
  'per',
  ...rankingRoles,
  'busiest',
  'popular',
  'how-many',
  'trend',
  'compare',
  'separately',
] as const

/** Whether the words around a dimension say that figures are parted by it. */
function groups(state: ReadingState, piece: Piece): boolean {
  const ids = sensesOf(piece, 'dimension').map((one) => one.id)
  // "On weekdays" means Monday to Friday.
  const plural = piece.plural && piece.words !== 'weekdays'
  if (plural || ids.includes('customer-type')) return true
  let before = beside(state, piece, -1)
  while (before !== undefined && (sensesOf(before, 'number').length > 0 || hasRole(before, 'vague')))
    before = beside(state, before, -1)
  // "The most returned product": how products are ranked stands between.
  if (hasRole(before, 'returned') && before !== undefined && hasRole(beside(state, before, -1), 'highest', 'lowest'))
    return true
  if (hasRole(before, ...introduces)) return true
  if (hasRole(before, 'and') && before !== undefined) {
    const linked = beside(state, before, -1)
    return (
      linked !== undefined &&
      state.used.has(linked) &&
      sensesOf(linked, 'dimension').some((one) => state.draft.dimensions.includes(one.id))
    )
  }
  const after = beside(state, piece, 1)
  if (state.language === 'zh' && hasRole(after, 'each', 'separately', 'rank', 'ascending', 'descending')) return true
  return (
    state.language === 'zh' &&
    (state.rowMeasure !== undefined ||
      openRole(state, 'rank', 'highest', 'lowest', 'best-selling', 'worst-selling', 'top', 'busiest') !== undefined)
  )
}

function part(state: ReadingState, id: string): void {
  if (!state.draft.dimensions.includes(id)) state.draft.dimensions.push(id)
}

/** "Compare the segments by revenue": the rows beside each other are the comparison. */
export function readCompared(state: ReadingState): void {
  if (state.draft.dimensions.length === 0 || state.draft.measures.length === 0) return
  take(state, ...openPieces(state).filter((piece) => hasRole(piece, 'compare') && !hasRole(piece, 'and')))
  // "订单数按国家分布": the rows are the distribution.
  take(state, ...openPieces(state).filter((piece) => /^(?:分布|构成|结构|组成)/.test(piece.words)))
}

/** "Best sellers in Germany" are products. */
function readSellers(state: ReadingState): void {
  const sellers = openRole(state, 'best-selling', 'worst-selling')
  if (sellers === undefined || state.draft.dimensions.length > 0 || dimensionOf(state, 'product') === undefined) return
  if (/sellers?$|爆款/.test(sellers.words) && sensesOf(sellers, 'measure').length === 0) part(state, 'product')
}

/** "Where do most customers come from" asks for the country. */
function readWhere(state: ReadingState): void {
  const where = openRole(state, 'where')
  // "Where does it rank" asks for a place among others.
  if (where === undefined || openRole(state, 'rank') !== undefined || dimensionOf(state, 'country') === undefined)
    return
  part(state, 'country')
  take(state, where)
}

/** Without a unit a trend goes by month, within a month by day. */
function readTrend(state: ReadingState): void {
  const trend = openRole(state, 'trend')
  if (trend === undefined) return
  take(state, trend)
  if (state.draft.dimensions.some((id) => dimensionOf(state, id)?.type === 'time')) return
  const { time } = state.draft
  const days = time === undefined ? state.context.days : resolveTime(time, state.context)
  const length = days === undefined ? 365 : dayNumber(days.to) - dayNumber(days.from) + 1
  const id = length <= 31 ? 'day' : 'month'
  if (dimensionOf(state, id) !== undefined) part(state, id)
}

/** "四个分层各自的…": as many as there are says nothing more. */
function takeCount(state: ReadingState, piece: Piece, id: string): void {
  const before = beside(state, piece, -1)
  const after = beside(state, piece, 1)
  if (state.language !== 'zh') return
  const [number] = sensesOf(before, 'number')
  if (number !== undefined && dimensionOf(state, id)?.values.length === number.value) take(state, before)
  if (hasRole(after, 'each', 'separately')) take(state, after)
}

/** What figures are parted by. */
export function readGroups(state: ReadingState): void {
  for (const piece of openPieces(state)) {
    const [pace] = sensesOf(piece, 'pace')
    const dimensions = sensesOf(piece, 'dimension')
    if (pace !== undefined && piece.words !== 'weekdays' && dimensions.every((one) => one.id === pace.id)) {
      part(state, pace.id)
      const before = beside(state, piece, -1)
      take(state, piece, hasRole(before, 'by', 'per', 'each', 'which') ? before : undefined)
      continue
    }
    if (dimensions.length === 0 || state.used.has(piece)) continue
    const before = beside(state, piece, -1)
    const asMeasure = sensesOf(piece, 'measure').length > 0
    const ranked = sensesOf(before, 'number').length > 0 && before !== undefined ? beside(state, before, -1) : undefined
    const introduced =
      hasRole(before, 'which', 'by', 'each', 'top', 'bottom', 'best-selling', 'worst-selling') ||
      hasRole(ranked, 'top', 'bottom', 'highest', 'lowest', 'best-selling', 'worst-selling', 'which')
    if (asMeasure && !introduced) continue
    // "德国、法国、荷兰三国": as many as were named.
    const [counted] = sensesOf(before, 'number')
    const listed = state.draft.filters.find((filter) => filter.dimension === dimensions[0]?.id)
    if (counted !== undefined && listed !== undefined && listed.values.length === counted.value) {
      take(state, piece, before)
      continue
    }
    if (!groups(state, piece)) continue
    const [{ id }] = dimensions
    const counts = hasRole(before, 'how-many')
    if (counts && id === 'product' && state.draft.having.length === 0) {
      // "How many products": kinds of products, or pieces sold.
      const options = ['products', 'units'].filter((one) => measureOf(state, one) !== undefined)
      state.doubts.push({
        about: 'measure',
        words: `${before?.words} ${piece.words}`,
        options: options.map((one) => ({ measures: [one] })),
      })
      take(state, piece, before, openRole(state, 'sold'))
      continue
    }
    part(state, id)
    takeCount(state, piece, id)
    take(state, piece, hasRole(before, 'by', 'per', 'each', 'which', 'how-many') ? before : undefined)
  }
  readSellers(state)
  readWhere(state)
  readTrend(state)
}
