import { isCounted } from './is-counted.ts'
import { nameNobody } from './name-nobody.ts'
import { readBothTypes, readNewCustomers } from './read-new-customers.ts'
import { readVerbs } from './read-verbs.ts'
import { beside, measureOf, measuresOf, openPieces, openRole, type ReadingState, take } from './reading-state.ts'
import { hasRole, type Piece, sensesOf } from './sense.ts'
import { doubtBetween } from './verbs-said.ts'

const joined = (state: ReadingState, one: Piece, other: Piece): boolean => {
  const between = beside(state, one, 1)
  return between === other || (hasRole(between, 'and') && between !== undefined && beside(state, between, 1) === other)
}

/** "Which product do they buy most": what most customers buy would be said of the customers. */
function isMostBought(state: ReadingState, named: readonly Piece[]): boolean {
  const most = openRole(state, 'highest', 'lowest')
  if (most === undefined || !state.draft.dimensions.includes('product')) return false
  return !named.some((piece) => beside(state, piece, -1) === most || beside(state, piece, 1) === most)
}

/** Customers as the subject of another figure are not asked for: "revenue from customers in Germany". */
function dropSubjects(state: ReadingState, named: readonly Piece[]): Piece[] {
  const others = named.filter((piece) => !measuresOf(piece).every((id) => id === 'customers' || id === 'buyers'))
  if (others.length === 0 && state.draft.measures.length === 0) {
    // "What did German customers spend": their money is asked for, not their number.
    const spent = openRole(state, 'spent')
    const counts = named.some((piece) => isCounted(state, piece)) || named.length === 0
    const bought = openRole(state, 'bought')
    if (bought !== undefined && !counts && isMostBought(state, named)) {
      take(state, ...named)
      return []
    }
    if (spent === undefined || counts || measureOf(state, 'revenue') === undefined) return [...named]
    state.draft.measures.push('revenue')
    take(state, spent, ...named)
    return []
  }
  return named.filter((piece) => {
    // "Revenue by customer" asks for rows that nobody gets.
    if (others.includes(piece) || isCounted(state, piece) || hasRole(beside(state, piece, -1), 'by', 'per', 'each'))
      return true
    const beforeOrAfter = others.some(
      (other) =>
        (joined(state, piece, other) && hasRole(beside(state, piece, 1), 'and')) ||
        (joined(state, other, piece) && hasRole(beside(state, other, 1), 'and')),
    )
    if (!beforeOrAfter) take(state, piece)
    return beforeOrAfter
  })
}

/** "How many customers did we win" counts the new ones. */
function readGained(state: ReadingState): void {
  const gained = openRole(state, 'gained', 'first-order')
  if (gained === undefined || measureOf(state, 'new-customers') === undefined) return
  const { measures } = state.draft
  if (measures.length === 1 && measures[0] === 'customers') measures[0] = 'new-customers'
  if (measures.length === 1 && measures[0] === 'new-customers') take(state, gained)
}

const isLeftOut = (state: ReadingState, piece: Piece): boolean => hasRole(beside(state, piece, -1), 'without', 'not')

/** "The revenue of the biggest segment": the one with the most customers, or with the most revenue? */
function doubtBiggest(state: ReadingState): void {
  const [measure] = state.draft.measures
  const [dimension] = state.draft.dimensions
  const size = openRole(state, 'highest', 'lowest')
  const group = size === undefined ? undefined : beside(state, size, 1)
  const groups =
    ['segment', 'rfm-cell', 'value-tier', 'cohort'].includes(dimension ?? '') &&
    sensesOf(group, 'dimension').some((one) => one.id === dimension)
  // "The biggest segment by revenue" says by what.
  if (state.pieces.some((piece) => hasRole(piece, 'by') && measuresOf(beside(state, piece, 1)).length > 0)) return
  if (measure === undefined || measure === 'customers' || measure === 'buyers' || size === undefined || !groups) return
  if (!/^(?:the )?(?:large|big|small)|^最[大小]的?$/.test(size.words)) return
  const direction = hasRole(size, 'highest') ? 'desc' : 'asc'
  state.doubts.push({
    about: 'dimension',
    words: `${size.words} ${group?.words ?? ''}`,
    options: [
      { measures: ['customers', measure], order: { by: 'customers', direction }, limit: 1 },
      { order: { by: measure, direction }, limit: 1 },
    ],
  })
}

/** Two figures without "and" between them are seldom both asked for. */
function doubtUnlinked(state: ReadingState, named: readonly Piece[]): void {
  named.forEach((piece, at) => {
    const again = named.slice(0, at).some((other) => measuresOf(other)[0] === measuresOf(piece)[0])
    if (at === 0 || again) return
    const between = state.pieces.slice(state.pieces.indexOf(named[at - 1]) + 1, state.pieces.indexOf(piece))
    take(state, ...between.filter((other) => hasRole(other, 'compare')))
    if (!between.some((other) => hasRole(other, 'and', 'compare')))
      state.doubts.push({ about: 'measure', words: piece.words, options: [] })
  })
}

/** The column of which all of some measures are statistics. */
function columnOf(ids: readonly string[]): string | undefined {
  const columns = new Set(ids.map((id) => id.replace(/:(?:mean|total)$/, '')))
  const [column = ''] = columns
  return columns.size === 1 && column.startsWith('attribute:') ? column : undefined
}

/** A column of numbers whose statistic nobody named: its mean, its median and its sum are different answers. */
const isPlainColumn = (state: ReadingState, id: string, piece: Piece): boolean =>
  id.startsWith('attribute:') &&
  measureOf(state, id)?.kind === 'median' &&
  !/median|typical|中位|典型/.test(piece.words) &&
  !state.pieces.some((other) => hasRole(other, 'median'))

/** Takes up what is asked for; words that name several measures are in doubt. */
export function readMeasures(state: ReadingState): void {
  readBothTypes(state)
  readNewCustomers(state)
  const named = dropSubjects(
    state,
    openPieces(state).filter((piece) => measuresOf(piece).length > 0),
  )
  for (const piece of named) {
    const ids = measuresOf(piece)
    const returned = openRole(state, 'returned')
    const turned = ids[0] === 'units' ? 'returned-units' : ids[0] === 'revenue' ? 'returned-revenue' : undefined
    const column = columnOf(ids)
    if (column !== undefined && ids.some((id) => isPlainColumn(state, id, piece))) {
      const statistics = [`${column}:mean`, column, `${column}:total`].filter(
        (id) => measureOf(state, id) !== undefined,
      )
      state.doubts.push({ about: 'measure', words: piece.words, options: statistics.map((id) => ({ measures: [id] })) })
    } else if (ids.length > 1)
      state.doubts.push({ about: 'measure', words: piece.words, options: ids.map((id) => ({ measures: [id] })) })
    else if (returned !== undefined && isLeftOut(state, returned) && ids[0] === 'revenue') {
      // "Without returns": before they are taken off, or with them off.
      doubtBetween(state, ['revenue', 'gross-revenue'], returned)
      state.draft.measures.push(ids[0])
      take(state, returned, beside(state, returned, -1))
    } else if (returned !== undefined && turned !== undefined && measureOf(state, turned) !== undefined) {
      state.draft.measures.push(turned)
      take(state, returned)
    } else if (!state.draft.measures.includes(ids[0])) state.draft.measures.push(ids[0])
    take(state, piece)
  }
  doubtUnlinked(state, named)
  if (state.draft.measures.length === 0 && !state.doubts.some((doubt) => doubt.about === 'measure')) readVerbs(state)
  if (state.draft.measures.length === 0 && state.rowMeasure !== undefined) state.draft.measures.push(state.rowMeasure)
  nameNobody(state)
  const sized = ['segment', 'rfm-cell', 'value-tier', 'cohort'].some((id) => state.draft.dimensions.includes(id))
  const size = openRole(state, 'highest', 'lowest')
  if (state.draft.measures.length === 0 && sized && /large|big|small|大|小/.test(size?.words ?? ''))
    state.draft.measures.push('customers')
  readWhoDid(state)
  readGained(state)
  doubtBiggest(state)
  takeVerbs(state)
}

/** "Who spent over £3,000", "list customers with at least 5 orders": nobody is named, they are counted. */
function readWhoDid(state: ReadingState): void {
  const { draft } = state
  const isBounded =
    draft.having.some(({ per }) => per === 'customer') || draft.filters.some(({ dimension }) => dimension === 'product')
  if (!isBounded || draft.dimensions.length > 0 || measureOf(state, 'customers') === undefined) return
  const asks = /^(?:who|those who|anyone who|list|(?:a |the )?list of|everyone who)$/
  const [first] = state.pieces
  if (draft.measures.length === 0 && first !== undefined && (state.asksWho || asks.test(first.words)))
    draft.measures.push('customers')
  if (draft.measures.length !== 1 || !['customers', 'buyers'].includes(draft.measures[0])) return
  take(state, ...openPieces(state).filter((piece) => hasRole(piece, 'rank') && /^list|list of$/.test(piece.words)))
}

/** Verbs of buying say nothing more beside a measure. */
function takeVerbs(state: ReadingState): void {
  const [first] = state.draft.measures
  if (first === undefined) return
  // "多少件商品": pieces of goods.
  const goods = openPieces(state).find((piece) => sensesOf(piece, 'dimension').some((one) => one.id === 'product'))
  if (
    goods !== undefined &&
    !goods.plural &&
    /units/.test(first) &&
    measuresOf(beside(state, goods, -1)).includes('units')
  )
    take(state, goods)
  for (const piece of openPieces(state)) {
    if (hasRole(piece, 'bought') && !hasRole(beside(state, piece, -1), 'not')) {
      if (first === 'customers' && measureOf(state, 'buyers') !== undefined) state.draft.measures[0] = 'buyers'
      take(state, piece)
    } else if (hasRole(piece, 'sold', 'spent', 'earned') && first !== 'customers' && first !== 'buyers')
      take(state, piece)
  }
}
