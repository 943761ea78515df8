import type { TypedQuery } from '../query/typed-query.ts'
import { beside, measuresOf, openPieces, openRole, type ReadingState, take } from './reading-state.ts'
import { hasRole, type Piece, sensesOf } from './sense.ts'

/** Values that a piece may name. The groups of the RFM grid are called like what people say of customers: they are meant where RFM is named. */
function valuesOf(state: ReadingState, piece: Piece) {
  const values = sensesOf(piece, 'value')
  const grid = state.pieces.some((other) => sensesOf(other, 'dimension').some((one) => one.id === 'rfm-cell'))
  const others = values.filter((value) => value.dimension !== 'rfm-cell')
  return grid || others.length === 0 ? values : others
}

/** The dimension that a value belongs to: the one named beside it, else its only one. */
function dimensionOfValue(
  state: ReadingState,
  piece: Piece,
): { dimension: string; value: string; beside: Piece | undefined } | undefined {
  const values = valuesOf(state, piece)
  const around = [beside(state, piece, -1), beside(state, piece, 1)].filter(
    (other): other is Piece => other !== undefined && !state.used.has(other),
  )
  for (const value of values) {
    const named = around.find(
      (other) =>
        sensesOf(other, 'dimension').some((one) => one.id === value.dimension) &&
        !hasRole(beside(state, other, -1), 'by', 'per', 'each', 'which'),
    )
    if (named !== undefined) return { ...value, beside: named }
  }
  // "Loyal customers" may be a group of the grid or just a word.
  if (
    values.every((value) => value.dimension === 'rfm-cell') &&
    !state.pieces.some((other) => sensesOf(other, 'dimension').some((one) => one.id === 'rfm-cell'))
  )
    return undefined
  return new Set(values.map((value) => `${value.dimension}\n${value.value}`)).size === 1
    ? { ...values[0], beside: undefined }
    : undefined
}

/** Whether a value is shut out: "except the UK and France" shuts out both. */
function isShutOut(state: ReadingState, piece: Piece, shutOut: ReadonlySet<Piece>): Piece | true | undefined {
  const behind = beside(state, piece, 1)
  if (state.language === 'zh' && behind !== undefined && hasRole(behind, 'not') && /外$/.test(behind.words))
    return behind
  const before = beside(state, piece, -1)
  if (before === undefined) return undefined
  if (hasRole(before, 'not', 'without') && !state.used.has(before)) return before
  const linked = hasRole(before, 'and', 'or') ? beside(state, before, -1) : undefined
  return linked !== undefined && shutOut.has(linked) ? true : undefined
}

const uniqueValues = <V extends { dimension: string; value: string }>(values: readonly V[]): V[] =>
  values.filter(
    (value, at) =>
      values.findIndex((other) => other.dimension === value.dimension && other.value === value.value) === at,
  )

/** "By churned" parts by the column, though the word names a value too. */
const namesColumn = (state: ReadingState, piece: Piece): boolean =>
  sensesOf(piece, 'dimension').length > 0 && hasRole(beside(state, piece, -1), 'by', 'per', 'each', 'which')

/** Takes up the values of the question as filters. */
export function readValues(state: ReadingState): void {
  const filters = new Map<string, TypedQuery['filters'][number] & { pieces: Piece[] }>()
  const shutOut = new Set<Piece>()
  const whole = openPieces(state).some(
    (piece) => sensesOf(piece, 'measure').length > 0 && !sensesOf(piece, 'value').length,
  )
  for (const piece of openPieces(state)) {
    if (sensesOf(piece, 'value').length === 0 || (sensesOf(piece, 'measure').length > 0 && !whole)) continue
    if (state.used.has(piece) || measuresOf(piece).includes('new-customers') || namesColumn(state, piece)) continue
    const found = dimensionOfValue(state, piece)
    if (found === undefined) {
      const values = uniqueValues(valuesOf(state, piece))
      const options = values.map((value) => ({
        filters: [{ dimension: value.dimension, op: 'is' as const, values: [value.value] }],
      }))
      const [first] = values
      // "Without online security": those who could have it, or also those who could not.
      if (first !== undefined && values.every(({ dimension }) => dimension === first.dimension))
        options.push({
          filters: [{ dimension: first.dimension, op: 'is', values: values.map(({ value }) => value) }],
        })
      state.doubts.push({ about: 'value', words: piece.words, options })
      take(state, piece)
      continue
    }
    const not = isShutOut(state, piece, shutOut)
    if (not !== undefined) shutOut.add(piece)
    const op = not === undefined ? 'is' : 'is-not'
    const key = `${found.dimension} ${op}`
    const filter = filters.get(key) ?? { dimension: found.dimension, op, values: [], pieces: [] }
    if (!filter.values.includes(found.value)) filter.values.push(found.value)
    filter.pieces.push(piece)
    filters.set(key, filter)
    take(state, piece, found.beside, not === true ? undefined : not)
  }
  for (const filter of filters.values()) spanDays(state, filter)
  // "Except the UK": where "except" opens and closes around the value ("除了英国以外").
  if (shutOut.size > 0) for (const piece of openPieces(state)) if (hasRole(piece, 'not')) take(state, piece)
  for (const { pieces, ...filter } of filters.values()) {
    state.draft.filters.push(filter)
    if (filter.op === 'is' && filter.values.length > 1) readSideBySide(state, filter.dimension)
  }
}

/** "Monday to Friday" means the days between them too. */
function spanDays(state: ReadingState, filter: { dimension: string; values: string[]; pieces: Piece[] }): void {
  const [first, last, more] = filter.pieces
  if (filter.dimension !== 'weekday' || first === undefined || last === undefined || more !== undefined) return
  const between = state.pieces.filter((piece) => piece.start >= first.end && piece.end <= last.start)
  const [from, to] = filter.values.map(Number)
  if (!/^\s*(?:to|till|until|through|thru|[–~-]|到|至)\s*$/.test(state.text.slice(first.end, last.start))) return
  if (from === undefined || to === undefined || !(from < to)) {
    state.doubts.push({ about: 'value', words: `${first.words} … ${last.words}`, options: [{}] })
    return
  }
  filter.values = Array.from({ length: to - from + 1 }, (_, at) => String(from + at))
  take(state, ...between)
}

/** "Germany versus France" parts the figure by country; "in Germany and France" adds both up. */
function readSideBySide(state: ReadingState, dimension: string): void {
  if (state.draft.compare !== undefined) return
  const words = openPieces(state).filter(
    (piece) =>
      hasRole(piece, 'separately') ||
      /^(哪个|哪|谁的|哪边|which of|which)$/.test(piece.words) ||
      (hasRole(piece, 'compare', 'change') && !hasRole(piece, 'and')),
  )
  const linked = openPieces(state).filter((piece) => hasRole(piece, 'or'))
  // "S1、S2、S3的人数": one row each.
  const many = state.language === 'zh' && !state.summed && (state.draft.filters.at(-1)?.values.length ?? 0) > 2
  if (words.length === 0 && !many) {
    take(state, ...linked)
    return
  }
  state.draft.dimensions.push(dimension)
  // "哪个的客单价高": the rows say which. Of customers ("买得多的") it would say whom.
  const last = state.pieces.at(-1)
  take(state, ...words, ...linked, hasRole(last, 'comparative') ? last : undefined)
}

/** "Compared with all customers": against the same figure without the filters. */
export function readAgainstAll(state: ReadingState): void {
  const all = openRole(state, 'against-all')
  const compare = openRole(state, 'compare')
  if (
    all === undefined ||
    compare === undefined ||
    state.draft.compare !== undefined ||
    state.draft.filters.length === 0
  )
    return
  if (beside(state, compare, 1) !== all && state.language === 'en' && !compare.words.startsWith('compar')) return
  state.draft.compare = { to: 'all' }
  take(
    state,
    all,
    ...openPieces(state).filter((piece) => hasRole(piece, 'compare', 'change') && !hasRole(piece, 'and')),
  )
}
