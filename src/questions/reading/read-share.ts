import { openPieces, openRole, type ReadingState, take } from './reading-state.ts'
import { hasRole } from './sense.ts'

/** "The share of new customers": of those who ordered. */
function shareOfNew({ draft }: ReadingState): void {
  const isAlone = draft.measures.length === 1 && draft.dimensions.length === 0 && draft.having.length === 0
  if (!isAlone || draft.measures[0] !== 'new-customers') return
  draft.measures = ['buyers']
  draft.filters.push({ dimension: 'customer-type', op: 'is', values: ['new'] })
}

/** "What share of revenue comes from Germany": shares of the total, or of the figure without its filters. */
export function readShare(state: ReadingState): void {
  const share = openRole(state, 'share')
  if (share === undefined || state.draft.measures.length === 0) return
  shareOfNew(state)
  const { dimensions, filters, having } = state.draft
  if (dimensions.length === 0 && filters.length === 0 && having.length === 0) return
  // "每月新客占比": of the buyers of each month, which no share of the new customers is.
  const [measure] = state.draft.measures
  if (state.language === 'zh' && measure === 'new-customers' && dimensions.length > 0 && filters.length === 0) {
    state.doubts.push({
      about: 'rest',
      words: share.words,
      options: [{ measures: ['new-customers', 'buyers'] }, { share: true }],
    })
    take(state, ...openPieces(state).filter((piece) => hasRole(piece, 'share')))
    return
  }
  state.draft.share = true
  // Of the whole, or of its own row? Both together, or each?
  const ownRow = dimensions.length > 0 && filters.length > 0 && state.draft.order !== undefined
  const several =
    dimensions.length === 0 && !state.summed
      ? filters.find((filter) => filter.op === 'is' && filter.values.length > 1)
      : undefined
  if (ownRow || several !== undefined) {
    const options = several === undefined ? [{}] : [{}, { dimensions: [several.dimension] }]
    state.doubts.push({ about: 'rest', words: share.words, options })
  }
  take(state, ...openPieces(state).filter((piece) => hasRole(piece, 'share')))
}
