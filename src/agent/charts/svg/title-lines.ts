import { fitText, textWidth } from '../../../writing/charts/text-width.ts'

/** Letters of a title are bold, and so wider than the estimate of plain ones. */
const size = 14 * 1.1
const most = 3

/** From one line of a title to the next, in pixels. */
export const titleStep = 18

/** A title as lines that fit a width: broken between words, and between Chinese characters; the third is cut where that is not enough. */
export function titleLines(text: string, width: number): string[] {
  const pieces = text.match(/\s+|[^\s\u2e80-\u9fff]+|[\u2e80-\u9fff][\u3000-\u303f\uff00-\uff60]*/gu) ?? []
  const lines = ['']
  for (const piece of pieces) {
    const line = lines.at(-1) ?? ''
    if (line === '' || lines.length === most || textWidth(line + piece.trimEnd(), size) <= width)
      lines[lines.length - 1] = line === '' ? piece.trimStart() : line + piece
    else lines.push(piece.trimStart())
  }
  return lines.map((line) => fitText(line.trimEnd(), size, width))
}
