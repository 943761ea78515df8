import { openPieces, type ReadingState, take } from './reading-state.ts'
import { hasRole, type Piece, sensesOf } from './sense.ts'

const ends = /^(?:最后的?|后|末|第一|头)$/
const units = ['day', 'week', 'month', 'quarter', 'year'] as const

const timeOf = (state: ReadingState, piece: Piece | undefined): string | undefined =>
  [...sensesOf(piece, 'dimension'), ...sensesOf(piece, 'pace')]
    .map(({ id }) => id)
    .find((id) => state.catalogue.dimensions.some((dimension) => dimension.id === id && isTime(id)))

const isTime = (id: string): boolean => id === 'hour' || units.some((unit) => unit === id)

/** "最后一周", "第一个月": a time of the data, and not the week with the fewest. Which days are meant is asked. */
export function readEndsOfTime(state: ReadingState): void {
  for (const piece of openPieces(state)) {
    if (!ends.test(piece.words) || !hasRole(piece, 'top', 'bottom', 'highest', 'lowest')) continue
    const at = state.pieces.indexOf(piece)
    const number = sensesOf(state.pieces[at + 1], 'number').length > 0 ? state.pieces[at + 1] : undefined
    const named = state.pieces[at + (number === undefined ? 1 : 2)]
    const time = timeOf(state, named)
    if (time === undefined) continue
    const unit = units.find((one) => one === time)
    const isLast = hasRole(piece, 'bottom')
    const count = sensesOf(number, 'number')[0]?.value ?? 1
    state.doubts.push({
      about: 'time',
      words: state.text.slice(piece.start, named?.end),
      options: unit !== undefined && isLast ? [{ time: { kind: 'last', count, unit } }] : [],
    })
    take(state, piece, number, named)
  }
}
