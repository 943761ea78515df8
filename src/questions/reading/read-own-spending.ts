import { ownSpendingZh } from '../../language/zh/chat-own-spending.ts'
import { openPieces, type ReadingState, speaksOfCustomers, take } from './reading-state.ts'
import { hasRole, sensesOf } from './sense.ts'

/** "我们花了多少钱": what the shop itself spends stands in no order, and is not what its customers spend. */
export function readOwnSpending(state: ReadingState): void {
  const found = state.language === 'zh' ? ownSpendingZh.exec(state.text) : null
  if (found === null || state.pieces.some(speaksOfCustomers)) return
  const end = found.index + found[0].length
  const within = state.pieces.filter((piece) => piece.start >= found.index && piece.end <= end)
  // "我们S1花了多少": a group of customers spends.
  if (within.some((piece) => sensesOf(piece, 'value').length > 0)) return
  state.missing.push('costs-of-business')
  take(state, ...openPieces(state).filter((piece) => hasRole(piece, 'spent')))
}
