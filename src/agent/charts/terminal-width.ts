/** Characters that take two columns of a terminal: Han, kana, hangul, full-width forms and pictures (UAX #11, W and F). */
const wide =
  /[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe4f\uff00-\uff60\uffe0-\uffe6]|[\u{1f300}-\u{1faff}\u{20000}-\u{3fffd}]/u
/** Characters that take none: they stand on the one before, or are not shown. */
const none = /\p{Mn}|\p{Me}|\p{Cf}|\p{Cc}/u

/** How many columns of a terminal a text takes. */
export function terminalWidth(text: string): number {
  let columns = 0
  for (const character of text) columns += none.test(character) ? 0 : wide.test(character) ? 2 : 1
  return columns
}

/** A text without characters that would steer a terminal or turn its line round. */
const plainForTerminal = (text: string): string => text.replaceAll(/[\p{Cc}\p{Cf}\p{Cs}]+/gu, ' ')

/** A text cut with an ellipsis so that it takes at most so many columns. */
export function cutToWidth(text: string, columns: number): string {
  const plain = plainForTerminal(text)
  if (terminalWidth(plain) <= columns) return plain
  let kept = ''
  let taken = 0
  for (const character of plain) {
    taken += terminalWidth(character)
    if (taken > columns - 1) break
    kept += character
  }
  return columns < 1 ? '' : `${kept.trimEnd()}…`
}

/** A text in exactly so many columns: cut, or filled with spaces at its end or beginning. */
export function inColumns(text: string, columns: number, align: 'left' | 'right' = 'left'): string {
  const cut = cutToWidth(text, columns)
  const filler = ' '.repeat(Math.max(0, columns - terminalWidth(cut)))
  return align === 'left' ? `${cut}${filler}` : `${filler}${cut}`
}
