/** A Markdown table; a cell may not break it. */
export function markdownTable(heading: string[], rows: string[][]): string {
  const line = (cells: string[]): string => `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`
  return [line(heading), `|${heading.map(() => '---').join('|')}|`, ...rows.map(line)].join('\n')
}

/** What stands at the head of a page that is written by `npm run docs`. */
export const generated =
  '<!-- Written by `npm run docs`; a test compares it with the code. Change the code instead. -->'
