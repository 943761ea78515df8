import { openRole, type ReadingState, take } from './reading-state.ts'

/** "What share of revenue comes from Germany": shares of the total, or of the figure without its filters. */
export function readShare(state: ReadingState): void {
  const share = openRole(state, 'share')
  if (share === undefined || state.draft.measures.length === 0) return
  const { dimensions, filters, having } = state.draft
  if (dimensions.length === 0 && filters.length === 0 && having.length === 0) return
  state.draft.share = true
  take(state, share)
}
