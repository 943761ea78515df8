import { beside, measureOf, measuresOf, openPieces, openRole, type ReadingState, take } from './reading-state.ts'
import { hasRole, type Piece, sensesOf } from './sense.ts'

const ratios: Record<string, Partial<Record<'customer' | 'order' | 'item', string>>> = {
  revenue: { customer: 'revenue-per-customer', order: 'average-order-value', item: 'price-per-unit' },
  orders: { customer: 'orders-per-customer' },
  units: { order: 'units-per-order' },
}

/** What a figure is per: "per customer", "each order". */
function perPiece(state: ReadingState): { per: Piece; noun: Piece; of: 'customer' | 'order' | 'item' } | undefined {
  for (const per of openPieces(state)) {
    if (!hasRole(per, 'per', 'each')) continue
    const noun = state.pieces[state.pieces.indexOf(per) + 1]
    const [ratio] = sensesOf(noun, 'ratio')
    if (ratio !== undefined && !state.used.has(noun)) return { per, noun, of: ratio.of }
  }
  return undefined
}

/** The total that is averaged: named, or said by a verb. */
function baseOf(state: ReadingState, noun: Piece | undefined): { id: string; piece: Piece } | undefined {
  const open = openPieces(state).filter((piece) => piece !== noun)
  for (const piece of open) {
    const id = measuresOf(piece).find((one) => ratios[one] !== undefined)
    if (id !== undefined) return { id, piece }
  }
  const spent = open.find((piece) => hasRole(piece, 'spent'))
  return spent === undefined ? undefined : { id: 'revenue', piece: spent }
}

/** "Average order value of …" names it; "revenue per customer" and "spend on average" are made of a total and what it is per. */
export function readRatios(state: ReadingState): void {
  const mean = openRole(state, 'mean')
  const found = perPiece(state)
  const base = baseOf(state, found?.noun)
  if (found !== undefined && base !== undefined) {
    const id = ratios[base.id][found.of]
    if (id === undefined || measureOf(state, id) === undefined) return
    state.draft.measures.push(id)
    const customers =
      found.of === 'customer' ? undefined : openPieces(state).find((piece) => measuresOf(piece).includes('customers'))
    take(state, found.per, found.noun, base.piece, mean, customers)
    return
  }
  if (mean === undefined) {
    readMedian(state)
    return
  }
  const open = openPieces(state).filter((piece) => measuresOf(piece).length > 0)
  const before = beside(state, mean, 1)
  const named =
    open.find((piece) => piece === before) ??
    open.find((piece) =>
      measuresOf(piece).some((id) => measureOf(state, id)?.grain === 'customer' && id !== 'customers'),
    ) ??
    open[0]
  const id = measuresOf(named)[0]
  if (named !== undefined && measureOf(state, `${id}:mean`) !== undefined) {
    state.draft.measures.push(`${id}:mean`)
    take(state, mean, named)
    return
  }
  const kind = id === undefined ? undefined : measureOf(state, id)?.kind
  if (kind === 'mean' || kind === 'rate' || kind === 'share') {
    take(state, mean)
    return
  }
  const spent = openRole(state, 'spent')
  const customers = openPieces(state).find((piece) => measuresOf(piece).includes('customers'))
  if (spent !== undefined && customers !== undefined && measureOf(state, 'revenue-per-customer') !== undefined) {
    state.draft.measures.push('revenue-per-customer')
    take(state, mean, spent, customers)
    return
  }
  // "How much has each of them spent on average?", "how many orders does a typical customer place?"
  // "各国平均": each country is a row, and no customer.
  const each =
    openPieces(state).find(
      (piece) => hasRole(piece, 'each') && sensesOf(beside(state, piece, 1), 'dimension').length === 0,
    ) ?? customers
  const perOne = ratios[id ?? (spent === undefined ? '' : 'revenue')]?.customer
  if (each !== undefined && perOne !== undefined && measureOf(state, perOne) !== undefined) {
    state.draft.measures.push(perOne)
    take(state, mean, each, id === undefined ? spent : named)
    return
  }
  if (spent !== undefined && id === undefined) take(state, spent)
  const options = Object.values(ratios[id ?? (spent === undefined ? '' : 'revenue')] ?? {}).filter(
    (one) => measureOf(state, one) !== undefined,
  )
  state.doubts.push({ about: 'measure', words: mean.words, options: options.map((one) => ({ measures: [one] })) })
  take(state, mean)
}

/** The median of a figure of each customer is what its plain id stands for. */
function readMedian(state: ReadingState): void {
  const median = openRole(state, 'median')
  if (median === undefined) return
  const named = openPieces(state).find((piece) =>
    measuresOf(piece).some((id) => measureOf(state, id)?.kind === 'median'),
  )
  if (named !== undefined) take(state, median)
}
