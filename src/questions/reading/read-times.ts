import type { TimeRange } from '../query/time-range.ts'
import type { Comparison } from '../query/typed-query.ts'
import { dayNumber } from '../time/day-number.ts'
import { lastDayOf, resolveTime } from '../time/resolve-time.ts'
import { beside, dimensionOf, openPieces, openRole, type ReadingState, take } from './reading-state.ts'
import { hasRole, type Piece, sensesOf } from './sense.ts'

const meaningOf = (piece: Piece) => sensesOf(piece, 'time')[0]?.meaning

/** Words before a time that say: held against it. */
const against = (state: ReadingState, piece: Piece): boolean => {
  const before = beside(state, piece, -1)
  // "Compare A and B" names both before it says which is held against which.
  if (before === undefined || state.used.has(before) || !hasRole(before, 'compare') || before.words === 'compare')
    return false
  // "和" links two times unless another word compares.
  return (
    !hasRole(before, 'and') ||
    state.pieces.some((other) => other !== before && hasRole(other, 'compare', 'change') && !hasRole(other, 'and'))
  )
}

/** "November compared with last year" means the November before; "compared with the previous month" the month before. */
function comparisonTo(state: ReadingState, time: TimeRange | undefined, other: TimeRange, words: string): Comparison {
  if (time === undefined || time.kind === 'this') return { to: 'period', time: other }
  const days = resolveTime(time, state.context)
  const part =
    Number(days.to.slice(0, 4)) === Number(days.from.slice(0, 4)) &&
    !(days.from.endsWith('01-01') && days.to.endsWith('12-31'))
  const lastYear = other.kind === 'last' && other.unit === 'year' && other.count === 1
  if (lastYear && part) return { to: 'year-before' }
  if (other.kind === 'last' && other.count === 1 && /previous|preceding|prior|before|上一|前一/.test(words))
    return { to: 'previous' }
  const { from, to } = resolveTime(other, state.context)
  // No days are held against themselves.
  return from === days.from && to === days.to ? { to: 'previous' } : { to: 'period', time: other }
}

/** Takes up the words that said that figures are compared. */
function takeComparing(state: ReadingState): void {
  for (const piece of openPieces(state)) {
    if (hasRole(piece, 'compare', 'change') && !hasRole(piece, 'and')) take(state, piece)
    // "比10月多卖了": more than then.
    if (hasRole(piece, 'comparative') && sensesOf(beside(state, piece, -1), 'time').length > 0) take(state, piece)
  }
}

const startOf = (state: ReadingState, range: TimeRange): string => resolveTime(range, state.context).from

function readSingle(state: ReadingState, piece: Piece): void {
  const meaning = meaningOf(piece)
  take(state, piece)
  if (meaning?.kind !== 'range') return
  if (meaning.ends !== undefined && openRole(state, 'change') !== undefined) {
    // "Changed from October to November": the later is asked for, held against the earlier.
    state.draft.time = meaning.ends[1]
    state.draft.compare = { to: 'period', time: meaning.ends[0] }
    takeComparing(state)
    return
  }
  state.draft.time = meaning.range
  if (meaning.alternatives !== undefined) {
    state.doubts.push({
      about: 'time',
      words: piece.words,
      options: [meaning.range, ...meaning.alternatives].map((time) => ({ time })),
    })
  }
}

/** "双11那天 … 2011年的", "夏天(6月到8月)": the same days said twice, or shorter ones within longer. undefined where neither holds all others. */
function innermost(state: ReadingState, ranges: readonly { range: TimeRange }[]): TimeRange | undefined {
  const end = lastDayOf(state.context)
  const spans = ranges.map(({ range }) => {
    const { from, to } = resolveTime(range, state.context)
    return { range, from, to: from <= end && to > end ? end : to }
  })
  return spans.find((one) => spans.every((other) => other.from <= one.from && one.to <= other.to))?.range
}

function readSeveral(state: ReadingState, times: readonly Piece[]): void {
  const ranges = times.flatMap((piece) => {
    const meaning = meaningOf(piece)
    return meaning?.kind === 'range' ? [{ piece, range: meaning.range }] : []
  })
  const said = state.pieces.some(
    (piece) => hasRole(piece, 'compare', 'change', 'and', 'or') && !/^[,，]$/.test(piece.words),
  )
  const within = said || state.language !== 'zh' ? undefined : innermost(state, ranges)
  if (within !== undefined) {
    state.draft.time = within
    take(state, ...times)
    return
  }
  const held = ranges.find(({ piece }) => against(state, piece))
  // "A and B compared" says no order: then the later is held against the earlier.
  const weak = held !== undefined && hasRole(beside(state, held.piece, -1), 'and')
  const compares =
    state.pieces.some((piece) => hasRole(piece, 'compare', 'change') && !hasRole(piece, 'and')) ||
    openRole(state, 'or') !== undefined
  if (ranges.length === 2 && (held !== undefined || compares)) {
    const ordered = [...ranges].sort((one, other) => (startOf(state, one.range) < startOf(state, other.range) ? 1 : -1))
    const compared = held === undefined || weak ? ordered[1] : held
    const asked = ranges.find((one) => one !== compared) ?? ordered[0]
    if (held !== undefined) take(state, beside(state, held.piece, -1))
    take(state, ...times, ...openPieces(state).filter((piece) => hasRole(piece, 'and', 'or')))
    takeComparing(state)
    state.draft.time = asked.range
    state.draft.compare = comparisonTo(state, asked.range, compared.range, compared.piece.words)
    return
  }
  const whole = joinedDays(
    state,
    ranges.map(({ range }) => range),
  )
  const byMonth = dimensionOf(state, 'month') !== undefined && state.draft.dimensions.length === 0
  const together =
    whole === undefined ? [] : [{ time: whole }, ...(byMonth ? [{ time: whole, dimensions: ['month'] }] : [])]
  state.doubts.push({
    about: 'time',
    words: times.map((piece) => piece.words).join(' … '),
    options: [...together, ...ranges.map(({ range }) => ({ time: range }))],
  })
  take(state, ...times, ...(whole === undefined ? [] : openPieces(state).filter((piece) => hasRole(piece, 'and'))))
}

/** "October and November": months that follow each other, as one span. undefined where days lie between them or a word compares them. */
function joinedDays(state: ReadingState, ranges: readonly TimeRange[]): TimeRange | undefined {
  if (openRole(state, 'compare', 'change', 'or') !== undefined) return undefined
  const spans = ranges
    .map((range) => resolveTime(range, state.context))
    .sort((one, other) => (one.from < other.from ? -1 : 1))
  const follow = spans.every(({ from }, i) => i === 0 || dayNumber(from) === dayNumber(spans[i - 1]?.to ?? '') + 1)
  const [first, last] = [spans[0], spans.at(-1)]
  return follow && first && last ? { kind: 'between', from: first.from, to: last.to } : undefined
}

/** The first of two times, held against the other. */
function holdAgainst(state: ReadingState, [asked, other]: readonly Piece[]): void {
  const [time, against] = [meaningOf(asked), meaningOf(other)]
  if (time?.kind !== 'range' || against?.kind !== 'range') return
  state.draft.time = time.range
  state.draft.compare = { to: 'period', time: against.range }
  take(state, asked, other)
  takeComparing(state)
}

/** Days asked for and days they are held against. */
export function readTimes(state: ReadingState): void {
  const times = openPieces(state).filter((piece) => ['range', 'compare'].includes(meaningOf(piece)?.kind ?? ''))
  const to = times.map((piece) => meaningOf(piece)).find((meaning) => meaning?.kind === 'compare')
  const spans = times.filter((piece) => meaningOf(piece)?.kind === 'range')
  const named = times.find((piece) => meaningOf(piece)?.kind === 'compare')
  // "And the month before that?" asks for those days, where nothing says that they are compared.
  const bare =
    state.previous &&
    spans.length === 0 &&
    !/ (?:on|over) |-o[nv]|yoy|mom|同|环/.test(named?.words ?? '') &&
    !state.pieces.some((piece) => hasRole(piece, 'compare', 'change') && !hasRole(piece, 'and'))
  if (to?.kind === 'compare' && named !== undefined && bare) {
    state.back = { to: to.to, words: named.words }
    take(state, ...times)
    return
  }
  // "2011年11月同比2010年12月", "Q4环比Q3": both are named.
  if (to?.kind === 'compare' && spans.length === 2 && named !== undefined && /^[同环]比$/.test(named.words)) {
    take(state, named)
    holdAgainst(state, spans)
    return
  }
  if (to?.kind === 'compare') {
    state.draft.compare = { to: to.to }
    take(state, ...times.filter((piece) => meaningOf(piece)?.kind === 'compare'))
    takeComparing(state)
  }
  if (spans.length === 1) {
    const [only] = spans
    const meaning = meaningOf(only)
    if (to === undefined && against(state, only) && meaning?.kind === 'range' && meaning.range.kind === 'last') {
      // "Up on last month?": which days are held against it was not said.
      take(state, only, beside(state, only, -1))
      takeComparing(state)
      const { range } = meaning
      if (state.previous) {
        const before = /previous|preceding|prior|before|上一|前一/.test(only.words)
        state.draft.compare = before ? { to: 'previous' } : { to: 'period', time: range }
        return
      }
      state.doubts.push({
        about: 'time',
        words: only.words,
        options: [
          { time: { kind: 'this', unit: range.unit }, compare: { to: 'period', time: range } },
          { time: range, compare: { to: 'previous' } },
        ],
      })
      return
    }
    if (to === undefined && against(state, only)) {
      // "跟1月比呢": the days of the question before are held against these.
      if (!state.previous || state.language !== 'zh' || meaning?.kind !== 'range') return
      take(state, only, beside(state, only, -1))
      takeComparing(state)
      state.draft.compare = { to: 'period', time: meaning.range }
      return
    }
    readSingle(state, only)
  }
  if (spans.length > 1) readSeveral(state, spans)
  if (to !== undefined && !state.previous && state.draft.time === undefined && spans.length === 0) {
    const unit = state.draft.compare?.to === 'previous' ? 'month' : 'quarter'
    state.doubts.push({
      about: 'time',
      words: times.map((piece) => piece.words).join(' '),
      options: [{ time: { kind: 'last', count: 1, unit } }],
    })
  }
}

/** "Is revenue up or down": since when is asked. */
function doubtSpan(state: ReadingState, change: Piece): void {
  if (
    !/up|down|grow|develop|trend|ris|fall|drop|declin|increas|decreas|变化|涨|跌|增长|下降|下滑|增减/.test(change.words)
  )
    return
  if (hasRole(beside(state, change, 1), 'compare') || openRole(state, 'highest', 'lowest', 'compare') !== undefined)
    return
  const last = (unit: 'month' | 'quarter') =>
    ({ time: { kind: 'last', count: 1, unit }, compare: { to: 'previous' } }) as const
  const byMonth = dimensionOf(state, 'month') === undefined ? [] : [{ dimensions: ['month'] }]
  state.doubts.push({ about: 'time', words: change.words, options: [last('month'), last('quarter'), ...byMonth] })
  take(state, change)
}

/** "How did revenue change in November?" holds it against the time before, where nothing else was said. */
export function readChange(state: ReadingState): void {
  const change = openRole(state, 'change')
  if (change === undefined) return
  const overTime = state.draft.dimensions.some((id) => ['day', 'week', 'month', 'quarter', 'year'].includes(id))
  // By month a growth would be a figure of its own; how something changed is the figures themselves.
  const { time } = state.draft
  // "How did it develop over the last six months" asks for the months.
  if (!overTime && time !== undefined && state.draft.compare === undefined && /develop/.test(change.words)) {
    const { from, to } = resolveTime(time, state.context)
    if (dayNumber(to) - dayNumber(from) > 58 && dimensionOf(state, 'month') !== undefined) {
      state.draft.dimensions.push('month')
      take(state, change)
      return
    }
  }
  if (overTime) {
    if (/chang|develop|变/.test(change.words)) take(state, change)
  } else if (state.draft.compare !== undefined) take(state, change)
  else if (time === undefined && state.draft.measures.length > 0 && state.draft.dimensions.length === 0)
    doubtSpan(state, change)
  else if (
    state.draft.time !== undefined &&
    !hasRole(change, 'compare', 'highest', 'best') &&
    !/er$|better|worse|higher|lower|difference|差/.test(change.words)
  ) {
    state.draft.compare = { to: 'previous' }
    take(state, change)
  }
}
