import type { Fact } from '../../facts/fact.ts'
import { factAnchor } from './anchors.ts'
import type { Table } from './blocks.ts'
import { factCells } from './fact-cells.ts'
import type { View } from './view.ts'

/** Facts of a segment against all customers, a row each; every figure in a text leads to such a row. */
export function factTable(view: View, place: number, facts: readonly Fact[], caption: string): Table {
  const words = view.words.segments.facts
  const segment = view.segments[place]
  const context = { language: view.report.language, customers: segment?.customers ?? Infinity, place }
  return {
    kind: 'table',
    caption,
    columns: [
      { label: words.fact },
      { label: words.here, numeric: true },
      { label: words.all, numeric: true },
      { label: words.difference, wide: true },
    ],
    rows: facts.map((fact) => ({
      id: factAnchor(segment?.id ?? '', fact.id),
      cells: factCells(fact, context),
    })),
    layout: 'restack',
  }
}
