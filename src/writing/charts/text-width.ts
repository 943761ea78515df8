/** About how wide a text is at a font size: Chinese characters fill a square, Latin ones a little over half. */
export function textWidth(text: string, size: number): number {
  let width = 0
  for (const character of text) width += /[ᄀ-￿]|[\u{1f300}-\u{3ffff}]/u.test(character) ? 1 : 0.58
  return width * size
}

/** A text cut with an ellipsis so that it fits a width. */
export function fitText(text: string, size: number, width: number): string {
  if (textWidth(text, size) <= width) return text
  let kept = ''
  for (const character of text) {
    if (textWidth(`${kept}${character}…`, size) > width) break
    kept += character
  }
  return `${kept.trimEnd()}…`
}
