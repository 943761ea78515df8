import { chartText } from '../../agent/charts/chart-text.ts'
import type { ResultTable } from '../../agent/tools/tool-result.ts'
import type { Call } from '../../agent/turn/turn.ts'
import type { Look } from './look.ts'
import { tableBlock } from './table-block.ts'
import { terminalTexts } from './terminal-texts.ts'

/** A call's figures as lines: the chart, and the table where the chart does not say all of it. */
export function callLines({ chart, table, withheld, links }: Call, look: Look): string[] {
  const { language, columns } = look
  const say = terminalTexts[language]
  const drawn = chart === undefined ? [] : chartText(chart, { language, width: columns }).split('\n')
  // A bar stands beside its figure: with one series its chart holds what the table has.
  const told = chart?.kind === 'bar' && (table?.columns.length ?? 0) <= 1 + chart.series.length
  const rows =
    table === undefined || told || table.rows.length === 0 || isOneFigure(table)
      ? []
      : [
          ...tableBlock(table, language, { width: columns, cuts: look.cuts }),
          ...(table.more > 0 ? [say.moreRows(table.more)] : []),
        ]
  const blocks = [drawn, rows].filter((block) => block.length > 0)
  return [
    ...blocks.flatMap((block) => ['', ...block]),
    ...(withheld > 0 ? ['', say.withheldRows(withheld)] : []),
    ...links.map(({ label, path }) => say.links(label[language], path)),
  ]
}

/** One figure stands in the sentence above. */
const isOneFigure = ({ columns, rows }: ResultTable): boolean =>
  columns.length === 1 && rows.length === 1 && columns[0]?.align === 'right'
