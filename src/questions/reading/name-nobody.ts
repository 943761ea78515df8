import { measureOf, openPieces, openRole, type ReadingState } from './reading-state.ts'
import { hasRole } from './sense.ts'

/** "180天没买的有几个", "英国的S4有几个": customers, whom no word names. */
export function nameNobody(state: ReadingState): void {
  const { measures, having, filters, dimensions } = state.draft
  if (state.language !== 'zh' || measures.length > 0 || state.previous || measureOf(state, 'customers') === undefined)
    return
  if (state.doubts.some((doubt) => doubt.about === 'measure' || doubt.about === 'figure')) return
  const bounded = having.some(({ per }) => per === 'customer')
  const group = filters.some(({ dimension }) => dimension === 'segment' || dimension === 'value-tier')
  // The share of a group may be one of its customers or of its revenue.
  const asked = bounded ? openRole(state, 'how-many', 'share') : openRole(state, 'how-many')
  const others = openPieces(state).some((piece) => hasRole(piece, 'sold', 'returned', 'earned', 'spent'))
  if (asked === undefined || others || dimensions.includes('product') || !(bounded || group)) return
  measures.push('customers')
}
