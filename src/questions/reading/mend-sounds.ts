import { sameSound } from '../../language/zh/chat-same-sound.ts'
import { type Piece, sensesOf } from './sense.ts'
import type { Token } from './tokenise.ts'

const alike = new Map<string, Set<string>>()
for (const group of sameSound)
  for (const one of group) {
    const others = alike.get(one) ?? new Set()
    for (const other of group) if (other !== one) others.add(other)
    alike.set(one, others)
  }

const unknownIn = (pieces: readonly Piece[]): number => pieces.filter((piece) => piece.senses.length === 0).length

/** How far from a character that nothing knows the one may stand that was typed for another. */
const reach = 2

/** Whether a piece of several characters is a word; one that says nothing must spare two unknown ones. */
const isWord = (piece: Piece | undefined, spared: number): boolean =>
  piece !== undefined &&
  piece.end - piece.start > 1 &&
  piece.senses.length > 0 &&
  spared > (sensesOf(piece, 'empty').length === 0 ? 0 : 1)

/**
 * Chinese characters that nothing knows become others of the same sound, where that makes a known word: "付购率" is 复购率, "销售鹅" 销售额.
 *
 * @param part parts the tokens into pieces
 */
export function mendSounds(tokens: readonly Token[], part: (tokens: readonly Token[]) => Piece[]): Token[] {
  let mended = [...tokens]
  let pieces = part(mended)
  for (let at = 0; at < tokens.length; at++) {
    const near = pieces.some(
      (piece) =>
        piece.senses.length === 0 &&
        Math.abs(piece.start - tokens[at].start) <= reach &&
        /\p{Script=Han}/u.test(piece.words),
    )
    if (!near) continue
    const before = unknownIn(pieces)
    for (const key of alike.get(tokens[at].key) ?? []) {
      const tried = mended.map((token, index) => (index === at ? { ...token, key } : token))
      const parted = part(tried)
      const made = parted.find((piece) => piece.start <= tokens[at].start && piece.end >= tokens[at].end)
      if (!isWord(made, before - unknownIn(parted))) continue
      mended = tried
      pieces = parted
      break
    }
  }
  return mended
}
