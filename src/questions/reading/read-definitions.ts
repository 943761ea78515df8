import type { TimeRange } from '../query/time-range.ts'
import type { FigureFilter, ValueFilter } from '../query/typed-query.ts'
import { addPhrase, type Lexicon } from './build-lexicon.ts'
import { measureOf, type ReadingState } from './reading-state.ts'
import { type Piece, sensesOf } from './sense.ts'

/** A name for customers of a kind that a person gave: "by regulars I mean customers with at least 4 orders". */
export interface Definition {
  words: string
  filters: readonly ValueFilter[]
  having: readonly FigureFilter[]
  time?: TimeRange | undefined
}

/** Phrases by which defined names are found: alone, and before a word for customers. */
export function lexiconOfDefinitions(definitions: readonly Definition[]): Lexicon {
  const lexicon: Lexicon = new Map()
  definitions.forEach(({ words }, at) => {
    const before = /\p{Script=Han}$/u.test(words) ? ['客户', '的客户', '顾客'] : [' customer', ' client']
    for (const phrase of [words, ...before.map((noun) => `${words}${noun}`)])
      addPhrase(lexicon, phrase, { kind: 'definition', at })
  })
  return lexicon
}

/** A defined name means customers, and nothing that its words meant before. */
export const onlyDefined = (piece: Piece): Piece => {
  const [defined] = sensesOf(piece, 'definition')
  return defined === undefined ? piece : { ...piece, senses: [defined, { kind: 'measure', id: 'customers' }] }
}

const lasting: Readonly<Record<string, string>> = { orders: 'frequency', revenue: 'monetary' }

/** Who is a regular does not depend on the days that are asked for, unless the definition names days. */
function asOfNow(state: ReadingState, having: FigureFilter, { time }: Definition): FigureFilter {
  const measure = lasting[having.measure]
  const there = measure !== undefined && measureOf(state, measure) !== undefined
  return there && having.per === 'customer' && time === undefined ? { ...having, measure } : having
}

/** Puts in what defined names stand for; one that has days of its own beside others is in doubt. */
export function readDefinitions(state: ReadingState, definitions: readonly Definition[]): void {
  const { draft } = state
  for (const piece of state.pieces) {
    const [sense] = sensesOf(piece, 'definition')
    const definition = sense && definitions[sense.at]
    if (definition === undefined) continue
    draft.filters.push(...definition.filters)
    draft.having.push(...definition.having.map((having) => asOfNow(state, having, definition)))
    if (definition.time === undefined) continue
    if (draft.time === undefined) draft.time = definition.time
    else
      state.doubts.push({
        about: 'time',
        words: piece.words,
        options: [{ time: draft.time }, { time: definition.time }],
      })
  }
}
