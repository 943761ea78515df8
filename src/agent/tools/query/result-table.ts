import { queryTexts as en } from '../../../language/en/chat-query.ts'
import type { Localized } from '../../../language/language.ts'
import { queryTexts as zh } from '../../../language/zh/chat-query.ts'
import type { ResultRow } from '../../../questions/query/query-result.ts'
import { inBoth } from '../in-both.ts'
import type { ResultTable } from '../tool-result.ts'
import type { QueryMaterial } from './query-material.ts'
import { factId } from './result-facts.ts'

const say = inBoth(en, zh)

/** Rows that a table shows; who wants all gives the query to "shoal query". */
const shown = 50

/** A result as a table: dimensions, figures, what they are held against, and shares of the total of the first measure. */
export function resultTable({ result, measures, facts }: QueryMaterial): ResultTable {
  const [first] = measures
  const hasShare = first !== undefined && facts.has(factId({ row: 0, measure: first.id, of: 'share' }))
  const isCompared = result.query.compare !== undefined
  const columns: ResultTable['columns'] = [
    ...result.dimensions.map(({ label }) => ({ label, align: 'left' as const })),
    ...result.measures.flatMap(({ label }) => [
      right(label),
      ...(isCompared ? [right(say((words) => words.compared)), right(say((words) => words.difference))] : []),
    ]),
    ...(hasShare ? [right(say((words) => words.share))] : []),
  ]
  const line = (row: ResultRow, at: number | 'total'): Localized[] => [
    ...(at === 'total'
      ? result.dimensions.map((_, index) => (index === 0 ? say((words) => words.total) : nothing))
      : row.keys.map(({ label }) => label)),
    ...row.cells.flatMap(({ value, display, compared }) => [
      value === null ? say((words) => words.notKnown) : display,
      ...(isCompared ? [compared?.display ?? nothing, compared?.difference ?? nothing] : []),
    ]),
    ...(hasShare && first !== undefined
      ? [facts.get(factId({ row: at, measure: first.id, of: 'share' }))?.display ?? nothing]
      : []),
  ]
  const rows = result.rows.slice(0, shown).map((row, index) => line(row, index))
  return {
    columns,
    rows: result.total === undefined || result.rows.length < 2 ? rows : [...rows, line(result.total, 'total')],
    more: Math.max(0, result.rowsFound - result.withheld.rows - Math.min(shown, result.rows.length)),
  }
}

const right = (label: Localized): ResultTable['columns'][number] => ({ label, align: 'right' })

const nothing: Localized = { en: '', zh: '' }
