import { measureOf, openPieces, openRole, type ReadingState, take } from './reading-state.ts'
import { hasRole } from './sense.ts'

const netted: readonly string[] = ['revenue', 'average-order-value', 'revenue-per-customer']

/** "Net of returns" says what revenue is anyway; "and net" beside gross revenue asks for both. */
export function readNetting(state: ReadingState): void {
  const net = openRole(state, 'netted')
  const { draft } = state
  if (net === undefined || measureOf(state, 'revenue') === undefined) return
  const alone = net.words === 'net' && draft.measures.length > 0 && draft.measures.every((id) => id === 'gross-revenue')
  if (alone) draft.measures.push('revenue')
  if (!draft.measures.some((id) => netted.includes(id))) return
  take(state, ...openPieces(state).filter((piece) => hasRole(piece, 'netted')))
}
