import { RefusedQuery } from './free-query.ts'
import type { Piece } from './piece.ts'
import { Select } from './syntax.ts'

/** A SELECT in the form that is known. @throws RefusedQuery that names the clause that is not */
export function selectOf(node: unknown): Select {
  const parsed = Select.safeParse(node)
  if (parsed.success) return parsed.data
  const clause = String(parsed.error.issues[0]?.path[0] ?? 'SELECT')
  throw new RefusedQuery('clause', clauses[clause] ?? 'SELECT')
}

/** Clauses of the parse tree as they are written. */
const clauses: Record<string, string> = {
  cte_map: 'WITH',
  having: 'HAVING',
  qualify: 'QUALIFY',
  sample: 'USING SAMPLE',
  modifiers: 'DISTINCT, OFFSET',
  group_sets: 'GROUPING SETS',
  type: 'UNION',
}

/** What a column of a query is called: as it is said, as the column that it is, or by its place. */
export function shownName(node: unknown, piece: Piece, at: number): string {
  const alias = typeof node === 'object' && node !== null && 'alias' in node ? node.alias : undefined
  if (typeof alias === 'string' && alias !== '') return alias
  return piece.column?.name ?? piece.aggregates[0]?.column?.name ?? `column_${at + 1}`
}
