import { chartText } from '../../agent/charts/chart-text.ts'
import type { ResultTable } from '../../agent/tools/tool-result.ts'
import type { Call } from '../../agent/turn/turn.ts'
import type { Look } from './look.ts'
import { tableBlock } from './table-block.ts'
import { terminalTexts } from './terminal-texts.ts'

/** Rows that an answer shows on a terminal without being asked for more. */
const mostRows = 15

/** How much of a table is shown, and where its reader finds the rest. */
export interface TableRoom {
  /** All rows of it, as /table asks for. */
  whole?: boolean
  /** Asked by a command, so that nobody can type /table. */
  isAlone?: boolean
}

/** A call's figures as lines: the chart, and the table where the chart does not say all of it. Of a long table a terminal shows the first rows, and says how the others are seen. */
export function callLines(call: Call, look: Look, room: TableRoom = {}): string[] {
  const { chart, withheld, links } = call
  const { language, columns } = look
  const say = terminalTexts[language]
  const drawn =
    chart === undefined || room.whole === true ? [] : chartText(chart, { language, width: columns }).split('\n')
  const blocks = [drawn, rowLines(call, look, room)].filter((block) => block.length > 0)
  return [
    ...blocks.flatMap((block) => ['', ...block]),
    ...(withheld > 0 ? ['', say.withheldRows(withheld)] : []),
    ...links.map(({ label, path }) => say.links(label[language], path)),
  ]
}

function rowLines({ chart, table }: Call, look: Look, { whole, isAlone }: TableRoom): string[] {
  if (table === undefined || table.rows.length === 0 || (isOneFigure(table) && whole !== true)) return []
  const say = terminalTexts[look.language]
  const block = (rows: ResultTable['rows']): string[] =>
    tableBlock({ ...table, rows }, look.language, { width: look.columns, cuts: look.cuts })
  const beyond = table.more > 0 ? [say.moreRows(table.more)] : []
  if (whole === true) return [...block(table.rows), ...beyond]
  // A bar stands beside its figure: with one series its chart holds what the table has of these rows.
  const bars = chart?.kind === 'bar' ? chart.x.values.length : 0
  const told = chart?.kind === 'bar' && table.columns.length <= 1 + chart.series.length
  const isLong = look.cuts && table.rows.length > mostRows
  if (told && (bars >= table.rows.length - 1 || isLong)) {
    const hidden = Math.max(0, table.rows.length - bars)
    return hidden > 1 ? [say.hiddenRows(hidden, isAlone === true)] : []
  }
  if (!isLong) return [...block(table.rows), ...beyond]
  // Bars of long rankings hold the figures already: what they lack is asked for.
  const shown = bars > 0 ? 0 : mostRows
  const hidden = table.rows.length - Math.max(shown, bars)
  return [
    ...(shown > 0 ? block(table.rows.slice(0, shown)) : []),
    hidden > 1 ? say.hiddenRows(hidden, isAlone === true) : say.wholeTable(isAlone === true),
  ]
}

/** One figure stands in the sentence above. */
const isOneFigure = ({ columns, rows }: ResultTable): boolean =>
  columns.length === 1 && rows.length === 1 && columns[0]?.align === 'right'
