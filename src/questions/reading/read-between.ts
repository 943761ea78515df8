import type { FigureFilter } from '../query/typed-query.ts'
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
import { hasRole, sensesOf } from './sense.ts'

const counted = ['orders', 'units']

/** "Spent between £100 and £500", "消费在100到500英镑之间": customers whose figure lies between two numbers, both included. */
export function readBetween(state: ReadingState): void {
  const between = openRole(state, 'between')
  if (between === undefined || !state.pieces.some(speaksOfCustomers)) return
  const numbers = openPieces(state).filter((piece) => sensesOf(piece, 'number').length > 0)
  const [low, high] = numbers
  if (numbers.length !== 2 || high === undefined) return
  const link = beside(state, low, 1)
  if (link === undefined || !hasRole(link, 'and', 'between') || beside(state, link, 1) !== high) return
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
