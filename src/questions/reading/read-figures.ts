import type { WordRole } from '../../language/en/chat-words.ts'
import type { FigureFilter } from '../query/typed-query.ts'
import { ageColumn, isColumn, saysAge } from './columns-of-customers.ts'
import {
  beside,
  measureOf,
  measuresOf,
  openPieces,
  type ReadingState,
  speaksOfCustomers,
  take,
} from './reading-state.ts'
import { hasRole, type Piece, sensesOf } from './sense.ts'
import { type CountedTime, converted, unitNamed, unitOfColumn } from './unit-of-time.ts'

const bounds: readonly (WordRole & FigureFilter['op'])[] = ['at-least', 'more-than', 'at-most', 'less-than', 'equal']
const counted = ['orders', 'units', 'products', 'customers', 'buyers', 'returned-units', 'new-customers']

/** A figure with all its words. */
interface Figure {
  op: FigureFilter['op']
  value: number
  unit: 'money' | 'percent' | 'times' | 'days' | 'none'
  /** Named right behind the number: "5 orders". */
  measure: string | undefined
  /** The unit of time right behind it. */
  time?: CountedTime | undefined
  pieces: Piece[]
}

const opOf = (piece: Piece | undefined): FigureFilter['op'] | undefined => bounds.find((bound) => hasRole(piece, bound))

/** The figure around a number, or nothing where the number says no bound. */
function figureAt(state: ReadingState, number: Piece): Figure | undefined {
  const [sense] = sensesOf(number, 'number')
  const pieces = [number]
  let { value } = sense
  let unit: Figure['unit'] = sense.unit ?? 'none'
  let before = beside(state, number, -1)
  if (hasRole(before, 'percent') && before !== undefined && unit === 'none') {
    pieces.unshift(before)
    value /= 100
    unit = 'percent'
    before = beside(state, before, -1)
  }
  let last = number
  let after = beside(state, number, 1)
  const step = (): void => {
    if (after === undefined) return
    pieces.push(after)
    last = after
    after = beside(state, last, 1)
  }
  let op = opOf(before)
  // "60岁以上": the unit stands between the number and its bound.
  const spanned = unitNamed(after)
  const behind = after === undefined || spanned === undefined ? undefined : beside(state, after, 1)
  const closes = op === undefined && spanned !== undefined && hasRole(behind, 'or-more', 'or-less')
  if (closes) step()
  const postfix = (): void => {
    if (hasRole(after, 'or-more') || hasRole(after, 'or-less')) {
      op = hasRole(after, 'or-more') ? 'at-least' : 'at-most'
      step()
    }
  }
  const prefixed = op
  if (prefixed === undefined) postfix()
  let measure: string | undefined
  if (unit === 'none' && hasRole(after, 'percent')) {
    value /= 100
    unit = 'percent'
    step()
  } else if (unit === 'none' && hasRole(after, 'money')) {
    unit = 'money'
    step()
  } else if (unit === 'none' && hasRole(after, 'times') && !measuresOf(after).includes('orders')) {
    unit = 'times'
    step()
  } else if (unit === 'none' && hasRole(after, 'days') && !sensesOf(after, 'measure').length) {
    unit = 'days'
    step()
  } else if (unit === 'none' && !closes) {
    const named = measuresOf(after).filter((id) => counted.includes(id) || isColumn(state, id))
    const products = sensesOf(after, 'dimension').some((one) => one.id === 'product') ? ['products'] : []
    measure = [...named, ...products].find((id) => measureOf(state, id) !== undefined)
    if (measure !== undefined) step()
  }
  if (prefixed === undefined && op === undefined) postfix()
  if (op === undefined) return undefined
  if (prefixed !== undefined && before !== undefined) pieces.unshift(before)
  const time = closes
    ? spanned
    : unitNamed(unit === 'days' ? last : unit === 'none' && measure === undefined ? after : undefined)
  // "Older than 60", "60岁以上": an age.
  if (measure === undefined && pieces.some((piece) => saysAge.test(piece.words))) measure = ageColumn(state)
  if (
    measure === undefined &&
    time === 'year' &&
    hasRole(closes ? pieces.find((piece) => hasRole(piece, 'years-old')) : after, 'years-old')
  )
    measure = ageColumn(state)
  return { op, value, unit, measure, time, pieces }
}

/** Whether figures of a measure can have the unit in which the number was written. */
function fits(state: ReadingState, id: string, figure: Figure): boolean {
  const unit = measureOf(state, id)?.unit
  if (figure.unit === 'money') return unit === 'money'
  if (figure.unit === 'percent') return unit === 'share'
  if (figure.unit === 'days') return unit === 'days' || id.startsWith('attribute:')
  return unit !== undefined && (unit !== 'share' || figure.value <= 1)
}

/** The measure that was named before the figure, within three words. */
function measureBefore(state: ReadingState, first: Piece, figure: Figure): { id: string; piece: Piece } | undefined {
  let piece = beside(state, first, -1)
  for (let steps = 0; steps < 3 && piece !== undefined; steps++) {
    const id = measuresOf(piece).find((one) => fits(state, one, figure))
    if (id !== undefined) return { id, piece }
    if (hasRole(piece, 'spent') && figure.unit !== 'percent' && measureOf(state, 'revenue') !== undefined)
      return { id: 'revenue', piece }
    if (sensesOf(piece, 'dimension').length > 0 || sensesOf(piece, 'time').length > 0) return undefined
    piece = beside(state, piece, -1)
  }
  return undefined
}

/** Whose figure it is: that of customers or of rows, by the noun it belongs to. */
function headOf(state: ReadingState, first: Piece, last: Piece): 'customer' | 'row' | undefined {
  const kind = (piece: Piece): 'customer' | 'row' | undefined =>
    speaksOfCustomers(piece) || /^(who|whose)/.test(piece.words)
      ? 'customer'
      : sensesOf(piece, 'dimension').length > 0 || sensesOf(piece, 'pace').length > 0
        ? 'row'
        : undefined
  if (state.language === 'zh') {
    // The noun stands behind all that is said of it: "消费超过2000镑但60天没来过的德国客户".
    for (const piece of state.pieces.slice(state.pieces.indexOf(last) + 1)) {
      const found = kind(piece)
      if (found !== undefined) return found
      if (hasRole(piece, 'how-many', 'share', 'by', 'each', 'top')) break
    }
  }
  for (let at = state.pieces.indexOf(first) - 1; at >= 0; at--) {
    const found = kind(state.pieces[at])
    if (found !== undefined) return found
  }
  // "花过300镑以上的有多少": whoever did so.
  const deeds = state.language === 'zh' && state.pieces.some((piece) => hasRole(piece, 'bought', 'spent', 'silent'))
  const behind = state.pieces.slice(state.pieces.indexOf(last) + 1)
  return deeds && !behind.some((piece) => measuresOf(piece).length > 0 && !hasRole(piece, 'bought', 'spent'))
    ? 'customer'
    : undefined
}

/** Bounds on figures: "customers who spent over £1,000", "countries with more than 100 customers". */
export function readFigures(state: ReadingState): void {
  for (const number of openPieces(state).filter((piece) => sensesOf(piece, 'number').length > 0)) {
    if (state.used.has(number)) continue
    const bare = sensesOf(number, 'number')[0]
    const figure = figureAt(state, number)
    if (figure === undefined) {
      readBareTimes(state, number, bare)
      continue
    }
    const named =
      figure.measure === undefined && figure.unit !== 'times'
        ? measureBefore(state, figure.pieces[0], figure)
        : undefined
    // "Orders of more than two orders": the measure is named on both sides.
    const twin = beside(state, figure.pieces[0], -1)
    if (figure.measure !== undefined && measuresOf(twin).includes(figure.measure)) take(state, twin)
    const measure = figure.measure ?? (figure.unit === 'times' ? 'orders' : named?.id)
    const first = named?.piece ?? figure.pieces[0]
    const end = figure.pieces[figure.pieces.length - 1]
    const unit =
      figure.time === undefined || figure.pieces.some((piece) => unitNamed(piece) !== undefined)
        ? undefined
        : beside(state, end, 1)
    const per = headOf(state, first, unit ?? end) ?? (isColumn(state, measure ?? '') ? 'customer' : undefined)
    const words = figure.pieces.map((piece) => piece.words).join(' ')
    if (measure?.startsWith('attribute:') === true && figure.time !== undefined && per !== undefined) {
      readTimeOfColumn(state, { measure, per, figure, time: figure.time, words })
      take(state, named?.piece)
      continue
    }
    if (
      measure === undefined ||
      measureOf(state, measure) === undefined ||
      per === undefined ||
      (per === 'customer' && ['customers', 'buyers', 'new-customers'].includes(measure))
    ) {
      state.doubts.push({ about: 'figure', words, options: [] })
      take(state, ...figure.pieces)
      continue
    }
    state.draft.having.push({ per, measure, op: figure.op, value: figure.value })
    if (per === 'row') state.rowMeasure ??= measure
    const verb = beside(state, figure.pieces[0], -1)
    take(
      state,
      ...figure.pieces,
      named?.piece,
      hasRole(verb, 'bought', 'spent') && !sensesOf(verb, 'measure').length ? verb : undefined,
    )
  }
}

/** "Tenure over two years" of a column that counts months; of one whose unit nobody told it is asked whether the number is meant as it stands. */
function readTimeOfColumn(
  state: ReadingState,
  {
    measure,
    per,
    figure,
    time,
    words,
  }: { measure: string; per: 'customer' | 'row'; figure: Figure; time: CountedTime; words: string },
): void {
  const inside = figure.pieces.find((piece) => unitNamed(piece) !== undefined)
  const unit = inside ?? beside(state, figure.pieces[figure.pieces.length - 1], 1)
  const own = unitOfColumn(state, measure)
  const value = own === undefined ? undefined : converted(figure.value, time, own)
  const having = (bound: number): FigureFilter => ({ per, measure, op: figure.op, value: bound })
  if (value === undefined)
    state.doubts.push({
      about: 'figure',
      words: `${words} ${unit?.words ?? ''}`,
      options: own === undefined ? [{ having: [having(figure.value)] }] : [],
    })
  else state.draft.having.push(having(value))
  take(state, ...figure.pieces, unit)
  // A month of such a column is none of the calendar, which a table without orders lacks.
  const named = sensesOf(unit, 'missing').map(({ id }) => id)
  state.missing = state.missing.filter((id) => !named.includes(id))
}

/** "Ordered twice" may mean exactly or at least twice. */
function readBareTimes(state: ReadingState, number: Piece, bare: { value: number; unit: string | undefined }): void {
  const after = beside(state, number, 1)
  const times = bare.unit === 'times' || (hasRole(after, 'times') && bare.unit === undefined)
  if (!times) return
  // "Have only bought once": the word stands before the verb.
  const place = state.pieces.indexOf(number)
  const only = state.pieces
    .slice(Math.max(0, place - 3), place)
    .find((piece) => hasRole(piece, 'equal') && !state.used.has(piece))
  const having = (op: FigureFilter['op']): FigureFilter => ({
    per: 'customer',
    measure: 'orders',
    op,
    value: bare.value,
  })
  take(state, number, bare.unit === 'times' ? undefined : after, only)
  if (only !== undefined) {
    state.draft.having.push(having('equal'))
    return
  }
  state.doubts.push({
    about: 'figure',
    words: number.words,
    options: [{ having: [having('at-least')] }, { having: [having('equal')] }],
  })
  take(state, number, bare.unit === 'times' ? undefined : after)
}
