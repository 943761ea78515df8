import { beside, measuresOf, type ReadingState } from './reading-state.ts'
import { hasRole, type Piece, sensesOf } from './sense.ts'

/** Whether the customers are what is counted: "how many customers", "多少德国客户", "客户有多少". */
export function isCounted(state: ReadingState, piece: Piece): boolean {
  let before = beside(state, piece, -1)
  while (
    before !== undefined &&
    (state.used.has(before) || sensesOf(before, 'value').length > 0) &&
    !hasRole(before, 'how-many')
  )
    before = beside(state, before, -1)
  const after = beside(state, piece, 1)
  return (
    hasRole(before, 'how-many') ||
    (state.language === 'zh' &&
      ((hasRole(after, 'how-many') &&
        measuresOf(after === undefined ? undefined : beside(state, after, 1)).length === 0) ||
        /数|总数|数量$/.test(piece.words)))
  )
}
