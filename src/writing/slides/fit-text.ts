/** A box for text, in inches. */
export interface Box {
  x: number
  y: number
  w: number
  h: number
}

/** Lines stand this far apart, as a multiple of the font size: slides set it in points, so that every program agrees. */
export const lineHeight = 1.3
/** Room after a paragraph, as a multiple of the font size. */
export const paragraphGap = 0.4
const pointsPerInch = 72

/** About how wide a text is in ems, from above: wide enough for Arial, Calibri and Microsoft YaHei. */
function emWidth(text: string): number {
  let width = 0
  for (const character of text) width += characterWidth(character)
  return width
}

function characterWidth(character: string): number {
  // General punctuation, signs and everything from Hangul on may be as wide as high in a Chinese font.
  if (/[\u2010-\u2fff\u1100-\u11ff\u3000-\uffff]|[\u{10000}-\u{3ffff}]/u.test(character)) return 1
  if (/[mwMW@%]/.test(character)) return 0.95
  if (/\p{Lu}/u.test(character)) return 0.73
  if (/[ijl.,:;'!| ]/.test(character)) return 0.31
  if (/[ftr()[\]-]/.test(character)) return 0.4
  return 0.58
}

/** How many lines a paragraph takes at a width in ems: broken at spaces and after Chinese characters, longer words anywhere. */
export function countLines(text: string, width: number): number {
  let lines = 1
  let used = 0
  for (const word of text.match(/[\u2e80-\u9fff\uff00-\uffef]|[^\s\u2e80-\u9fff\uff00-\uffef]+|\s+/gu) ?? []) {
    const needed = emWidth(word)
    if (used + needed <= width) {
      used += needed
      continue
    }
    if (/^\s/.test(word)) continue
    // An overlong word begins a line of its own and is broken where that ends.
    lines += Math.max(1, Math.ceil(needed / width)) - (used === 0 ? 1 : 0)
    // A sign of punctuation may not begin a line and takes the character before it along.
    used = needed > width ? needed % width : needed + (/^[，。；：！？、）”’]$/.test(word) ? 1 : 0)
  }
  return lines
}

/** How high paragraphs stand at a font size in points, in inches, in a box of that width. */
export function textHeight(paragraphs: readonly string[], size: number, width: number): number {
  const ems = (width * pointsPerInch) / size
  const lines = paragraphs.reduce((sum, paragraph) => sum + countLines(paragraph, ems), 0)
  return ((lines * lineHeight + paragraphs.length * paragraphGap) * size) / pointsPerInch
}

/** The largest font size in points, in halves, at which paragraphs fit their box; undefined where even the least is too large. */
export function fitSize(
  paragraphs: readonly string[],
  { w, h }: Pick<Box, 'w' | 'h'>,
  { most, least }: { most: number; least: number },
): number | undefined {
  for (let size = most; size >= least; size -= 0.5) if (textHeight(paragraphs, size, w) <= h) return size
  return undefined
}

/** A text that fits its box at the least size, cut with an ellipsis where it must be. */
export function cutToFit(text: string, { w, h }: Pick<Box, 'w' | 'h'>, least: number): string {
  if (textHeight([text], least, w) <= h) return text
  const characters = [...text]
  let [fits, over] = [0, characters.length]
  while (over - fits > 1) {
    const middle = (fits + over) >> 1
    if (textHeight([`${characters.slice(0, middle).join('')}…`], least, w) <= h) fits = middle
    else over = middle
  }
  return `${characters.slice(0, fits).join('').trimEnd()}…`
}
