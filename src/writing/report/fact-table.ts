import type { Fact } from '../../facts/fact.ts'
import { factAnchor } from './anchors.ts'
import { type Cell, cell, type Link, type Table } from './blocks.ts'
import { capital, type View } from './view.ts'

/** Facts of a segment against all customers, a row each; every figure in a text leads to such a row. */
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
  const whole = fact.denominator?.[language]
  const size = view.segments[place]?.customers ?? fact.customers
  return [
    cell(
      { text: capital(fact.label[language]), title: fact.source.query },
      ...(whole !== undefined && !fact.label[language].includes(whole)
        ? [aside(view.words.factTitle.shareOf(whole))]
        : []),
      // A product or a country names its customers by its share; a feature says where it is not known of everyone.
      ...(fact.customers < size && !fact.id.includes(':')
        ? [aside(words.behind(view.count(fact.customers), view.count(size)))]
        : []),
    ),
    { text: [fact.display[language]], ...barOf(fact, place) },
    cell(fact.all?.display[language] ?? view.words.none),
    cell(difference, ...extreme(view, fact)),
  ]
}

const aside = (text: string): Link => ({ text, aside: true })

/** "highest of 4 segments", only where its place is beyond doubt and says more than the difference. */
function extreme(view: View, { id, rank, comparison }: Fact): Link[] {
  if (rank?.clear !== true || comparison === undefined || rank.of < 3) return []
  if (rank.place !== 1 && rank.place !== rank.of) return []
  const words = view.words.segments.facts
  const inDays = id.startsWith('recency.')
  const [high, low] = inDays ? [words.longestAgo, words.mostRecent] : [words.highest, words.lowest]
  return [aside((rank.place === 1 ? high : low)(rank.of))]
}

/** A bar on a track from 0 to 100 %, for shares alone: other figures have no whole. */
function barOf({ unit, value, all }: Fact, place: number): Pick<Cell, 'bar'> {
  if ((unit !== 'share' && unit !== 'rate') || value < 0) return {}
  return { bar: { value, all: all?.value, segment: place } }
}
