import { terminalWidth } from '../../agent/charts/terminal-width.ts'
import type { ResultTable } from '../../agent/tools/tool-result.ts'
import type { Language } from '../../language/language.ts'
import { padEnd, padStart } from '../cli/show/pad.ts'
import { wrap } from '../cli/wrap.ts'
import { fitColumns } from './fit-columns.ts'

const between = 2
/** A column of words that is left with fewer places than this is cut like any other. */
const narrowestWords = 24

/**
 * A table as lines: figures to the right. Words in the last column are wrapped, and a table of one column is a list: sentences are for reading, and never cut.
 * @param cuts whether other cells are cut so that rows fit the width
 */
export function tableBlock(
  { columns, rows }: ResultTable,
  language: Language,
  { width, cuts }: { width: number; cuts: boolean },
): string[] {
  const body = rows.map((row) => row.map((cell) => cell[language]))
  const heads = columns.map(({ label }) => label[language])
  if (columns.length === 1)
    return [
      `${heads[0] ?? ''}${language === 'zh' ? '：' : ':'}`,
      ...body.flatMap(([text = '']) => hung(wrap(text, width - 2), '- ')),
    ]
  const all = [heads, ...body]
  const widthOf = (column: number): number => Math.max(...all.map((row) => terminalWidth(row[column] ?? '')))
  const last = columns.length - 1
  const before = columns.slice(0, last).reduce((sum, _, column) => sum + widthOf(column) + between, 0)
  const room = width - before
  if (columns[last]?.align !== 'left' || widthOf(last) <= room || room < narrowestWords)
    return aligned(cuts ? fitColumns(all, width) : all, columns)
  return all.flatMap((row) => {
    const [first = '', ...rest] = wrap(row[last] ?? '', room).split('\n')
    const [line = ''] = aligned(
      [
        row.slice(0, last).map((cell, column) => padEnd(cell, widthOf(column))),
        columns.slice(0, last).map((_, column) => ' '.repeat(widthOf(column))),
      ],
      columns,
    )
    return [
      `${line}${' '.repeat(before - terminalWidth(line))}${first}`,
      ...rest.map((more) => `${' '.repeat(before)}${more}`),
    ]
  })
}

function aligned(rows: readonly (readonly string[])[], columns: ResultTable['columns']): string[] {
  const widths = columns.map((_, column) => Math.max(...rows.map((row) => terminalWidth(row[column] ?? ''))))
  return rows.map((row) =>
    row
      .map((cell, column) =>
        columns[column]?.align === 'left' ? padEnd(cell, widths[column] ?? 0) : padStart(cell, widths[column] ?? 0),
      )
      .join(' '.repeat(between))
      .trimEnd(),
  )
}

const hung = (text: string, mark: string): string[] =>
  text.split('\n').map((line, index) => `${index === 0 ? mark : ' '.repeat(mark.length)}${line}`)
