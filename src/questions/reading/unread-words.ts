import { beside, openPieces, type ReadingState } from './reading-state.ts'
import { hasRole, sensesOf } from './sense.ts'

/** Words that may stand beside what was read without saying more. */
const harmless = ['which', 'how-many', 'how-much', 'from', 'who', 'that', 'and', 'only', 'by'] as const

/** Words that no rule took up: a question that has some is not certain. */
export function unreadWords(state: ReadingState, followUp: boolean): string[] {
  return openPieces(state)
    .filter((piece) => {
      if (piece.senses.some((sense) => sense.kind === 'empty')) return false
      // "And how many customers is that each": of each row.
      if (hasRole(piece, 'each') && beside(state, piece, 1) === undefined) return state.draft.dimensions.length === 0
      // "整体退货率": nothing is held against the whole.
      const { filters, having, compare } = state.draft
      const narrowed = filters.length > 0 || having.length > 0 || compare !== undefined
      if (hasRole(piece, 'against-all') && !narrowed && state.language === 'zh') return false
      // "And the" inside of a question says no more than "and".
      if (hasRole(piece, 'follow') && piece.words.startsWith('and ') && state.pieces[0] !== piece) return false
      if (isOnlyThen(state, piece)) return true
      if (hasRole(piece, ...harmless)) return hasRole(piece, 'by') && !nameFollows(state, piece)
      return !(followUp && hasRole(piece, 'follow', 'instead'))
    })
    .map((piece) => piece.words)
}

/** "只在11月下过单的客户": who ordered then and never else, which no bound says. */
function isOnlyThen(state: ReadingState, piece: ReadingState['pieces'][number]): boolean {
  if (!/^(?:只|仅|仅仅|光|只有)$/.test(piece.words)) return false
  const next = beside(state, piece, 1)
  const whenOrWhat = sensesOf(next, 'time').length > 0 || sensesOf(next, 'value').length > 0
  return whenOrWhat && state.pieces.some((other) => hasRole(other, 'bought'))
}

/** "By" is taken up with what follows it. */
function nameFollows(state: ReadingState, piece: ReadingState['pieces'][number]): boolean {
  let next = beside(state, piece, 1)
  while (next !== undefined && hasRole(next, 'how-many') && !state.used.has(next)) next = beside(state, next, 1)
  return next !== undefined && state.used.has(next)
}
