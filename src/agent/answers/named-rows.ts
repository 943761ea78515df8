import type { Fact } from '../../facts/fact.ts'
import type { Language } from '../../language/language.ts'
import type { ToolResult } from '../tools/tool-result.ts'

/** A fact of a row of a result: "r2.revenue.change" is what became of revenue in the second row. */
export interface RowFact {
  fact: Fact
  row: number
  measure: string
  of: string | undefined
}

/** The facts of a result that stand in rows, by their ids. */
export const rowFacts = ({ facts }: ToolResult): RowFact[] =>
  facts.flatMap((fact) => {
    const [, row, measure, of] = /^r(\d+)\.(.+?)(?:\.(before|change|share))?$/.exec(fact.id) ?? []
    return row === undefined || measure === undefined ? [] : [{ fact, row: Number(row), measure, of }]
  })

/** Names that a result shows, in one language, each with the rows (from 1) that it stands for. */
export function namedRows(result: ToolResult, language: Language): Map<string, number[]> {
  const names = new Map<string, number[]>()
  const add = (name: string, row: number): void => {
    const plain = name.trim()
    if (!/[\p{L}\p{N}]/u.test(plain)) return
    const known = names.get(plain) ?? []
    if (!known.includes(row)) names.set(plain, [...known, row])
  }
  const labels = result.table?.columns.flatMap(({ align }, column) => (align === 'left' ? [column] : [])) ?? []
  result.table?.rows.forEach((cells, index) => {
    const parts = labels.flatMap((column) => cells[column]?.[language] ?? [])
    for (const part of parts) add(part, index + 1)
    if (parts.length > 1) add(parts.join(language === 'zh' ? '、' : ', '), index + 1)
  })
  for (const { fact, row } of rowFacts(result))
    if (language === 'en' && fact.population !== 'all') add(fact.population, row)
  return names
}
