import type { TypedQuery } from '../query/typed-query.ts'
import {
  beside,
  dimensionOf,
  measureOf,
  openPieces,
  openRole,
  type ReadingState,
  speaksOfCustomers,
  take,
} from './reading-state.ts'
import { hasRole, type Piece, sensesOf } from './sense.ts'

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
      : mention === undefined
        ? state.pieces.some((piece) => hasRole(piece, 'best-selling', 'worst-selling') && piece.words.endsWith('s'))
        : mention.plural
  if (!several) return 1
  return dimensionOf(state, dimension)?.complete === false ? 10 : undefined
}

/** Rows in an order that were asked for without a figure: it is asked which one, and each option has the order. */
function doubtFigure(state: ReadingState, said: Omit<Ordered, 'by'>, superlative: Piece): void {
  const { draft } = state
  const open = state.doubts.find((doubt) => doubt.about === 'measure')
  const usual = draft.dimensions.includes('product')
    ? ['revenue', 'units']
    : ['revenue', 'orders', 'buyers', 'customers']
  const ids =
    open === undefined
      ? usual.filter((id) => measureOf(state, id) !== undefined).slice(0, 3)
      : open.options.flatMap(({ measures }) => measures ?? [])
  const options = ids.map((by) => ({ measures: [by], ...orderOf(state, { ...said, by }) }))
  if (open !== undefined) open.options = options
  else if (options.length > 0) state.doubts.push({ about: 'measure', words: superlative.words, options })
}

/** What customers are judged by is asked. */
function doubtBest(state: ReadingState, said: Omit<Ordered, 'by'>, superlative: Piece): void {
  const ids = ['revenue-per-customer', 'orders-per-customer', 'revenue'].filter((id) => measureOf(state, id))
  const options = ids.map((by) => ({ measures: [by], ...orderOf(state, { ...said, by }) }))
  state.doubts.push({ about: 'measure', words: superlative.words, options })
}

interface Ordered {
  by: string
  down: boolean
  judging: boolean
  limit: number | undefined
}

function orderOf(state: ReadingState, { by, down, judging, limit }: Ordered): Pick<TypedQuery, 'order' | 'limit'> {
  const judged = judging && measureOf(state, by)?.better === 'lower'
  const order = { by, direction: down !== judged ? ('desc' as const) : ('asc' as const) }
  return limit === undefined ? { order } : { order, limit }
}

/** "Top 5", "the highest", "which … most": order and number of rows. */
export function readOrder(state: ReadingState): void {
  const { draft } = state
  if (draft.dimensions.length === 0) return
  const superlative = openRole(state, ...descending, ...ascending)
  const rank = openRole(state, 'rank', 'ascending', 'descending')
  if (superlative === undefined && (rank === undefined || draft.measures.length === 0)) return
  const number = openPieces(state).find((piece) => sensesOf(piece, 'number').some((sense) => sense.unit === undefined))
  const value = number === undefined ? undefined : sensesOf(number, 'number')[0].value
  const said = value !== undefined && Number.isInteger(value) && value >= 1 && value <= 1000 ? value : undefined
  const [by] = draft.measures
  const upward = openRole(state, 'ascending')
  const down = superlative === undefined ? upward === undefined : !hasRole(superlative, ...ascending)
  const judging = hasRole(superlative, 'best', 'worst')
  const limit = superlative === undefined ? said : limitOf(state, said)
  // "Which country has the best customers" is not the one that has the most.
  if (superlative !== undefined && judging && speaksOfCustomers(beside(state, superlative, 1))) {
    doubtBest(state, { down, judging, limit }, superlative)
    take(state, superlative, rank, said === undefined ? undefined : number)
    return
  }
  if (by !== undefined) Object.assign(draft, orderOf(state, { by, down, judging, limit }))
  else if (state.previous) return
  else if (superlative !== undefined) doubtFigure(state, { down, judging, limit }, superlative)
  take(state, superlative, rank, said === undefined ? undefined : number)
  // "Top 5 countries with the highest revenue" says it twice.
  for (const piece of openPieces(state)) {
    const again = down ? hasRole(piece, ...descending) : hasRole(piece, ...ascending)
    if (again || hasRole(piece, 'rank', 'ascending', 'descending')) take(state, piece)
  }
}
