import { anyOf } from './any-of.ts'
import { wordsOf } from './words-of.ts'
/** What makes a day in a line for customers more than an invitation: an end, an arrival, an offer, an order. */
export const deadlines = anyOf(
  'i',
  wordsOf(
    '',
    /only|ends?|ending|until|till|new|arriv\w+|launch\w*|in stock|last|offers?|sales?/,
    /your orders?|you (?:ordered|bought)/,
  ),
  /仅限|截止|结束|为止|新品|上新|到货|您的订单|特价/,
)
