import type { FigureFilter, TypedQuery, ValueFilter } from '../questions/query/typed-query.ts'
import { ShoalError } from '../workspace/errors.ts'

/** A query as a command line has it. */
export interface WrittenQuery {
  measures?: readonly string[] | undefined
  by: readonly string[]
  /** country=Germany,France or country!=Germany */
  where: readonly string[]
  /** orders>=2, of customers; row:buyers>100, of rows */
  having: readonly string[]
  from?: string | undefined
  to?: string | undefined
  compare?: 'previous' | 'year-before' | 'all' | undefined
  order?: string | undefined
  ascending: boolean
  limit?: number | undefined
  share: boolean
}

/** The typed query that was written; undefined where no measure was named. @throws ShoalError chat/filter, chat/figure */
export function queryFrom(written: WrittenQuery): TypedQuery | undefined {
  const { measures, by, where, having, from, to, compare, order, ascending, limit, share } = written
  if (measures === undefined) return undefined
  return {
    measures: [...measures],
    dimensions: [...by],
    filters: where.map(filterFrom),
    having: having.map(figureFrom),
    ...(from === undefined || to === undefined ? {} : { time: { kind: 'between', from, to } }),
    ...(compare === undefined ? {} : { compare: { to: compare } }),
    ...(order === undefined ? {} : { order: { by: order, direction: ascending ? 'asc' : 'desc' } }),
    ...(limit === undefined ? {} : { limit }),
    share,
  }
}

const filterMarks: Record<string, ValueFilter['op']> = { '=': 'is', '!=': 'is-not', '~': 'holds', '@': 'of-buyers' }

/** A backslash keeps a comma inside a value. */
function filterFrom(text: string): ValueFilter {
  const found = /^([^=!~@]+?)\s*(!?=|~|@)\s*(.+)$/s.exec(text)
  const [, dimension = '', mark, values = ''] = found ?? []
  if (found === null) throw new ShoalError('chat/filter', { filter: text })
  return {
    dimension: dimension.trim(),
    op: filterMarks[mark ?? ''] ?? 'is',
    values: values.split(/(?<!\\),/).map((value) => value.replaceAll('\\,', ',').trim()),
  }
}

const marks: Record<string, FigureFilter['op']> = {
  '>=': 'at-least',
  '>': 'more-than',
  '<=': 'at-most',
  '<': 'less-than',
  '=': 'equal',
}

function figureFrom(text: string): FigureFilter {
  const found = /^(row:)?\s*([^<>=]+?)\s*(>=|<=|>|<|=)\s*(-?\d+(?:\.\d+)?)$/.exec(text)
  const [, row, measure = '', mark = '', value = ''] = found ?? []
  const op = marks[mark]
  if (found === null || op === undefined) throw new ShoalError('chat/figure', { figure: text })
  return { per: row === undefined ? 'customer' : 'row', measure: measure.trim(), op, value: Number(value) }
}
