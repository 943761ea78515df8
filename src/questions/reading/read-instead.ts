import { beside, type ReadingState, take } from './reading-state.ts'
import { hasRole, type Piece } from './sense.ts'

const names: ReadonlySet<string> = new Set(['measure', 'value', 'time', 'dimension', 'pace'])

/** "Orders instead of revenue" goes on without the revenue: what is replaced was said before. */
export function readInstead(state: ReadingState): void {
  if (!state.previous) return
  for (const piece of state.pieces) {
    if (!hasRole(piece, 'instead') || !/(?: of| than)$/.test(piece.words)) continue
    const replaced: Piece | undefined = beside(state, piece, 1)
    if (replaced?.senses.some(({ kind }) => names.has(kind))) take(state, piece, replaced)
  }
}
