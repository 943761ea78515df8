import { toolResultOf } from '../../src/agent/tools/query-tool.ts'
import type { Call, Turn } from '../../src/agent/turn/turn.ts'
import type { Catalogue } from '../../src/questions/catalogue/entry.ts'
import type { QueryResult } from '../../src/questions/query/query-result.ts'

/**
 * Whether what a person was shown of a call is what a result of the same query says: every row of its table, and every figure that its released sentences take from it. A right query beside a wrong
 * sentence is a wrong answer.
 */
export function saysTheSame(turn: Turn, call: Call, result: QueryResult, catalogue: Catalogue): boolean {
  const due = toolResultOf(result, catalogue, true)
  const rows = new Set(due.table?.rows.map((row) => JSON.stringify(row)))
  if (call.table?.rows.some((row) => !rows.has(JSON.stringify(row)))) return false
  const pieces = due.sentences.flatMap((sentence) => sentence[turn.language])
  return turn.sentences
    .flatMap(({ parts }) => parts)
    .every(({ text, source }) => {
      if (source?.call !== call.id) return true
      const displays = due.facts.flatMap(({ id, display }) => (id === source.fact ? [display[turn.language]] : []))
      return [...displays, ...pieces.flatMap(({ text, fact }) => (fact === source.fact ? [text] : []))].includes(text)
    })
}
