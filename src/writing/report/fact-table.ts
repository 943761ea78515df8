import type { Fact } from '../../facts/fact.ts'
import { factAnchor } from './anchors.ts'
import { type Cell, cell, type Table } from './blocks.ts'
import { capital, type View } from './view.ts'

/** Facts of a segment against all customers, a row each; every figure in a text leads to one of these rows. */
export function factTable(view: View, place: number, facts: readonly Fact[], caption: string): Table {
  const words = view.words.segments.facts
  return {
    kind: 'table',
    caption,
    columns: [
      { label: words.fact },
      { label: words.here, numeric: true },
      { label: words.all, numeric: true },
      { label: words.difference, wide: true },
      { label: words.rank, numeric: true },
      { label: words.customers, numeric: true },
    ],
    rows: facts.map((fact) => ({
      id: factAnchor(view.segments[place]?.id ?? '', fact.id),
      cells: factCells(view, place, fact),
    })),
    layout: 'restack',
  }
}

function factCells(view: View, place: number, fact: Fact): Cell[] {
  const words = view.words.segments.facts
  const { language } = view.report
  const difference =
    fact.comparison?.display[language] ??
    (fact.all === undefined || fact.kind === 'count' || fact.kind === 'total' ? view.words.none : words.noDifference)
  const bar = barOf(view, place, fact)
  const whole = fact.denominator?.[language]
  return [
    cell(
      { text: capital(fact.label[language]), title: fact.source.query },
      ...(whole !== undefined && !fact.label[language].includes(whole)
        ? [{ text: view.words.factTitle.shareOf(whole), aside: true }]
        : []),
    ),
    { text: [fact.display[language]], ...(bar && { bar }) },
    cell(fact.all?.display[language] ?? view.words.none),
    cell(difference),
    cell(fact.rank === undefined ? view.words.none : words.rankOf(fact.rank.place, fact.rank.of)),
    cell(view.count(fact.customers)),
  ]
}

/** The figure against the largest of the same figure anywhere, so that bars of one fact compare between segments. */
function barOf(view: View, place: number, fact: Fact): Cell['bar'] {
  const isShare = fact.unit === 'share' || fact.unit === 'rate'
  if (fact.kind === 'count' || fact.kind === 'total') return undefined
  const values = view.segments.map((_, other) => view.fact(other, fact.id)?.value ?? 0)
  const most = isShare && fact.id.includes(':') ? 1 : Math.max(...values, fact.all?.value ?? 0)
  if (most <= 0 || fact.value < 0) return undefined
  return { value: fact.value / most, all: fact.all && fact.all.value / most, segment: place }
}
