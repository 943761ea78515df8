import type { Lexicon } from './build-lexicon.ts'
import type { Token } from './tokenise.ts'

/** Whether two words differ by one letter: another, one more, one less, or two that changed places. */
export function differsByOne(one: string, other: string): boolean {
  if (one === other || Math.abs(one.length - other.length) > 1) return false
  let head = 0
  while (head < one.length && one[head] === other[head]) head++
  let tail = 0
  while (
    tail < Math.min(one.length, other.length) - head &&
    one[one.length - 1 - tail] === other[other.length - 1 - tail]
  )
    tail++
  const middle = one.slice(head, one.length - tail)
  const beside = other.slice(head, other.length - tail)
  if (middle.length <= 1 && beside.length <= 1) return true
  return middle.length === 2 && beside.length === 2 && middle[0] === beside[1] && middle[1] === beside[0]
}

const long = 6

/** Unknown words of six letters or more that are one letter away from a single known word become that word. */
export function mendTypos(
  tokens: readonly Token[],
  lexicons: readonly Lexicon[],
  isUnknown: (token: Token) => boolean,
): Token[] {
  const known = new Set(
    lexicons
      .flatMap((lexicon) => [...lexicon.values()].flat())
      .flatMap(({ keys }) => keys.filter((key) => key.length >= long - 1 && /^[a-z]+$/.test(key))),
  )
  return tokens.map((token) => {
    if (token.key.length < long || !/^[a-z]+$/.test(token.key) || known.has(token.key) || !isUnknown(token))
      return token
    const near = [...known].filter((key) => differsByOne(key, token.key))
    return near.length === 1 ? { ...token, key: near[0] } : token
  })
}
