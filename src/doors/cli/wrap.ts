import { displayWidth } from './show/pad.ts'

/** Breaks text into lines of a width on the terminal: at spaces, and between Chinese characters, which have none. */
export function wrap(text: string, width: number): string {
  return text
    .split('\n')
    .map((line) => wrapLine(line, width))
    .join('\n')
}

function wrapLine(text: string, width: number): string {
  // Punctuation never begins a line, so it stays with the character before it.
  const pieces =
    text.match(/\s+|[\u2e80-\u9fff\uf900-\ufaff][\u3000-\u303f\uff00-\uff60]*|[^\s\u2e80-\u9fff\uf900-\ufaff]+/g) ?? []
  const lines: string[] = []
  let line = ''
  for (const piece of pieces) {
    if (displayWidth(line + piece.trimEnd()) <= width || line === '') line += line === '' ? piece.trimStart() : piece
    else {
      lines.push(line.trimEnd())
      line = piece.trimStart()
    }
  }
  return [...lines, line.trimEnd()].join('\n')
}
