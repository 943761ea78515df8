import { dimensionOf, measureOf, openPieces, openRole, type ReadingState, take } from './reading-state.ts'
import { hasRole, sensesOf } from './sense.ts'

const descending = ['highest', 'best', 'top', 'best-selling', 'busiest'] as const
const ascending = ['lowest', 'worst', 'bottom', 'worst-selling'] as const

/** How many rows: said, one where one was asked for, ten where there may be thousands. */
function limitOf(state: ReadingState, said: number | undefined): number | undefined {
  if (said !== undefined) return said
  const [dimension] = state.draft.dimensions
  const mention = state.pieces.find(
    (piece) =>
      sensesOf(piece, 'dimension').some((one) => one.id === dimension) ||
      sensesOf(piece, 'pace').some((one) => one.id === dimension),
  )
  const several =
    state.language === 'zh'
      ? state.pieces.some((piece) => /^哪些|^哪几/.test(piece.words)) ||
        state.pieces.some((piece) => hasRole(piece, 'top', 'rank') && !hasRole(piece, 'highest'))
      : mention?.plural === true
  if (!several) return 1
  return dimensionOf(state, dimension)?.complete === false ? 10 : undefined
}

/** "Top 5", "the highest", "which … most": order and number of rows. */
export function readOrder(state: ReadingState): void {
  const { draft } = state
  if (draft.dimensions.length === 0 || draft.measures.length === 0) return
  const superlative = openRole(state, ...descending, ...ascending)
  const rank = openRole(state, 'rank', 'ascending', 'descending')
  if (superlative === undefined && rank === undefined) return
  const number = openPieces(state).find((piece) => sensesOf(piece, 'number').some((sense) => sense.unit === undefined))
  const value = number === undefined ? undefined : sensesOf(number, 'number')[0].value
  const said = value !== undefined && Number.isInteger(value) && value >= 1 && value <= 1000 ? value : undefined
  const [by] = draft.measures
  const upward = openRole(state, 'ascending')
  const down = superlative === undefined ? upward === undefined : !hasRole(superlative, ...ascending)
  const judged = hasRole(superlative, 'best', 'worst') && measureOf(state, by)?.better === 'lower'
  const direction = down !== judged ? 'desc' : 'asc'
  draft.order = { by, direction }
  const limit = superlative === undefined ? said : limitOf(state, said)
  if (limit !== undefined) draft.limit = limit
  take(state, superlative, rank, said === undefined ? undefined : number)
  // "Top 5 countries with the highest revenue" says it twice.
  for (const piece of openPieces(state)) {
    const again = down ? hasRole(piece, ...descending) : hasRole(piece, ...ascending)
    if (again || hasRole(piece, 'rank', 'ascending', 'descending')) take(state, piece)
  }
}
