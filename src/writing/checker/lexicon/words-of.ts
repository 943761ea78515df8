import { inOrder } from './in-order.ts'

/** Whole words of a language that parts words by spaces: what any of the patterns matches, from one word border to another. */
export const wordsOf = (flags: string, ...patterns: readonly RegExp[]): RegExp => inOrder(flags, /\b/, patterns, /\b/)
