import type { FigureFilter } from '../query/typed-query.ts'
import { ageColumn, isColumn } from './columns-of-customers.ts'
import {
  beside,
  measureOf,
  measuresOf,
  openPieces,
  openRole,
  type ReadingState,
  speaksOfCustomers,
  take,
} from './reading-state.ts'
import { hasRole, type Piece, sensesOf } from './sense.ts'
import { converted, unitNamed, unitOfColumn } from './unit-of-time.ts'

const counted = ['orders', 'units']

/** "Spent between £100 and £500", "消费在100到500英镑之间": customers whose figure lies between two numbers, both included. */
export function readBetween(state: ReadingState): void {
  // "Aged 30 to 40" has no other word for it.
  const between = openRole(state, 'between', 'years-old')
  if (between === undefined || !state.pieces.some(speaksOfCustomers)) return
  const numbers = openPieces(state).filter((piece) => sensesOf(piece, 'number').length > 0)
  const [low, high] = numbers
  if (numbers.length !== 2 || high === undefined) return
  const link = beside(state, low, 1)
  if (link === undefined || !hasRole(link, 'and', 'between') || beside(state, link, 1) !== high) return
  if (readBetweenOfColumn(state, [low, link, high])) return
  const after = beside(state, high, 1)
  const money = hasRole(after, 'money') || [low, high].some((piece) => sensesOf(piece, 'number')[0].unit === 'money')
  const spent = openRole(state, 'spent')
  const named = measuresOf(after).find((id) => counted.includes(id))
  const before = beside(state, low, -1)
  const earlier = hasRole(before, 'between') && before !== undefined ? beside(state, before, -1) : before
  const spend = measuresOf(earlier).includes('revenue') ? earlier : spent
  const measure = money && spend !== undefined ? 'revenue' : named
  if (measure === undefined || measureOf(state, measure) === undefined) return
  const bound = (op: FigureFilter['op'], value: number): FigureFilter => ({ per: 'customer', measure, op, value })
  state.draft.having.push(
    bound('at-least', sensesOf(low, 'number')[0].value),
    bound('at-most', sensesOf(high, 'number')[0].value),
  )
  take(
    state,
    low,
    link,
    high,
    hasRole(after, 'money') || named !== undefined ? after : undefined,
    money ? spend : undefined,
  )
  take(state, ...openPieces(state).filter((piece) => hasRole(piece, 'between')))
}

/** "Aged between 30 and 40", "tenure between 12 and 24 months": bounds on a column of the customers. */
function readBetweenOfColumn(state: ReadingState, [low, link, high]: readonly [Piece, Piece, Piece]): boolean {
  const after = beside(state, high, 1)
  const unit = unitNamed(after)
  const first = beside(state, low, -1)
  const opening = hasRole(first, 'between') ? first : undefined
  const before = opening === undefined ? first : beside(state, opening, -1)
  const ages = [before, after].filter((piece) => hasRole(piece, 'years-old'))
  const named = [before, after].find((piece) => measuresOf(piece).some((id) => isColumn(state, id)))
  const measure =
    measuresOf(named).find((id) => isColumn(state, id)) ?? (ages.length > 0 ? ageColumn(state) : undefined)
  if (measure === undefined) return false
  const own = unit === undefined ? undefined : unitOfColumn(state, measure)
  const [from, to] = [low, high].map((piece) => {
    const { value } = sensesOf(piece, 'number')[0]
    return unit === undefined ? value : own === undefined ? undefined : converted(value, unit, own)
  })
  if (from === undefined || to === undefined)
    state.doubts.push({ about: 'figure', words: `${low.words} ${link.words} ${high.words}`, options: [] })
  else
    state.draft.having.push(
      { per: 'customer', measure, op: 'at-least', value: from },
      { per: 'customer', measure, op: 'at-most', value: to },
    )
  take(state, low, link, high, opening, unit === undefined ? undefined : after, named, ...ages)
  take(state, ...openPieces(state).filter((piece) => hasRole(piece, 'between')))
  const lacked = unit === undefined ? [] : sensesOf(after, 'missing').map(({ id }) => id)
  state.missing = state.missing.filter((id) => !lacked.includes(id))
  return true
}
