import type { TypedQuery } from '../query/typed-query.ts'
import { measureOf, measuresOf, openPieces, openRole, type ReadingState, take } from './reading-state.ts'
import { hasRole } from './sense.ts'

/** Words that people use for several things: "active", "best customers". With a time, who was active is who ordered in it. */
export function readVague(state: ReadingState): void {
  for (const piece of openPieces(state)) {
    if (!hasRole(piece, 'vague', 'popular')) continue
    // "每月拉新情况": the figure itself.
    if (/^(?:情况|表现)$/.test(piece.words) && state.draft.measures.length > 0) {
      take(state, piece)
      continue
    }
    const active = /^active$|活跃/.test(piece.words)
    const at = state.draft.measures.findIndex((id) => id === 'customers' || id === 'buyers')
    if (active && at >= 0 && state.draft.time !== undefined && measureOf(state, 'buyers') !== undefined) {
      state.draft.measures[at] = 'buyers'
      take(state, piece)
      continue
    }
    const recently = (count: number): Partial<TypedQuery> => ({
      measures: ['buyers'],
      time: { kind: 'last', count, unit: 'month' },
    })
    const silent = (value: number): Partial<TypedQuery> => ({
      measures: ['customers'],
      having: [{ per: 'customer', measure: 'recency', op: 'more-than', value }],
    })
    const lapsed = /^(?:inactive|lapsed|lost)$|流失|沉睡/.test(piece.words) && at >= 0
    const options =
      active && measureOf(state, 'buyers') !== undefined
        ? [recently(3), recently(12)]
        : lapsed && measureOf(state, 'recency') !== undefined
          ? [silent(90), silent(180)]
          : []
    if (active) state.draft.measures = state.draft.measures.filter((id) => id !== 'customers')
    state.doubts.push({ about: 'rest', words: piece.words, options })
    take(state, piece)
  }
  const asActive = state.pieces.find((piece) => /active|活跃/.test(piece.words) && measuresOf(piece).includes('buyers'))
  if (asActive !== undefined && state.draft.time === undefined) {
    const options = [3, 12].map((count): Partial<TypedQuery> => ({ time: { kind: 'last', count, unit: 'month' } }))
    state.doubts.push({ about: 'rest', words: asActive.words, options })
  }
  // "Which customers …" asks for names, which no figure gives.
  const which = openRole(state, 'which')
  const next = which === undefined ? undefined : state.pieces[state.pieces.indexOf(which) + 1]
  // In "what did customers spend" another word stands between.
  const joined = which !== undefined && next !== undefined && next.start - which.end <= 1
  if (joined && measuresOf(next).includes('customers') && state.draft.having.length === 0) {
    state.doubts.push({ about: 'rest', words: `${which.words} ${next.words}`, options: [] })
  }
}
