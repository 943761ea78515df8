import type { ValueFilter } from '../query/typed-query.ts'
import type { LikeValues } from './look-up-values.ts'
import { rankingRoles } from './ranking-roles.ts'
import { beside, openPieces, openRole, type ReadingState, take } from './reading-state.ts'
import { hasRole, type Piece, sensesOf } from './sense.ts'

const all =
  /\b(?:any|all|every|each|anything|everything|a|an|various|different|kinds?|types?|sorts?|range)(?: (?:of|the|our|with|for|on|to do with|related to|called|like))*\W*$/
const behind =
  /^\W*(?:products?|items?|lines?|articles?|range|ranges|things|stuff|goods|type|types|designs?|categor(?:y|ies)|related|themed|in (?:the|its|their) (?:names?|titles?|descriptions?)|or similar|of any|any)\b/
const allZh = /(?:所有|各种|任意|任何|不管哪款|名字(?:里|中|里面)?(?:带|含|有)|带有?|含有?|包含|凡是)(?:的)?\s*$/u
const behindZh =
  /^\s*(?:系列|类|相关|全系|全部|所有|各款|字样|这类|那类|一类|之类|周边|主题|不管哪|任何一款|的?(?:商品|产品|东西|货|单品|款式))/u
const orders = [...rankingRoles, 'which', 'by'] as const

const isThing = (piece: Piece | undefined): boolean =>
  sensesOf(piece, 'dimension').some(({ id }) => id === 'product') ||
  /^(?:names?|titles?|types?|range|things?)$/.test(piece?.words ?? '')

/** Several products at once: said by their kind, or in the plural. */
function meansAll(text: string, { start, end }: LikeValues): boolean {
  const last = text.slice(start, end).split(' ').at(-1) ?? ''
  if (allZh.test(text.slice(0, start)) || behindZh.test(text.slice(end))) return true
  return all.test(text.slice(0, start)) || behind.test(text.slice(end)) || /[^s]s$/.test(last)
}

/** As names are searched: the words that were said, in the singular. */
const held = (words: string): string =>
  /(?:christmas|[^aeiou]is|[iu]s|ss)$/.test(words)
    ? words
    : words.replace(/(?<=[^aeiou])ies$/, 'y').replace(/(?<=ch|sh|x|ss)es$|s$/, '')

/** Products by a part of their names: the only one that is called so, all whose names hold the words where a kind is meant, else the ones that may be. */
export function readLike(state: ReadingState, text: string, like: readonly LikeValues[]): void {
  for (const one of like) {
    const { dimension, values } = one
    const inside = openPieces(state).filter((piece) => piece.start >= one.start && piece.end <= one.end)
    const [first] = inside
    if (first === undefined) continue
    const words = text.slice(one.start, one.end)
    const names = new Set(values.map(({ label }) => label.en))
    const is = (value: string[]): ValueFilter => ({ dimension, op: 'is', values: value })
    const kind: ValueFilter = { dimension, op: 'holds', values: [held(words)] }
    take(state, ...inside)
    const not = beside(state, first, -1)
    const isShutOut = hasRole(not, 'not', 'without')
    if (names.size === 1 && !isShutOut) {
      state.draft.filters.push(is(values.map(({ value }) => value)))
      continue
    }
    if (meansAll(text, one) && one.sure && !isShutOut) {
      state.draft.filters.push(kind)
      const thing = beside(state, inside[inside.length - 1] ?? first, 1)
      const parts = openRole(state, ...orders) !== undefined && sensesOf(thing, 'dimension').length > 0
      if (isThing(thing) && !parts) take(state, thing)
      // "A hot water bottle, any design".
      take(state, ...openPieces(state).filter((piece) => isThing(piece) && /\bany $/.test(text.slice(0, piece.start))))
      continue
    }
    const [likeliest, ...others] = values.map(({ value }) => is([value]))
    const options = isShutOut || likeliest === undefined ? [] : [likeliest, kind, ...others]
    state.doubts.push({ about: 'value', words, options: options.map((filter) => ({ filters: [filter] })) })
  }
}
