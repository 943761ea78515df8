import type { Fact } from '../../facts/fact.ts'
import { formatNumber } from '../../facts/round-figure.ts'
import type { ReportSegmentsText } from '../../language/en/report-segments.ts'
import type { Language } from '../../language/language.ts'
import { type Cell, cell, type Link } from './blocks.ts'
import { capital, reportWords } from './view.ts'

/** The segment that a fact is told of. */
export interface FactContext {
  language: Language
  customers: number
  /** In the order of its segmentation: the colour. */
  place: number
  /** What is said to those who point at its label; absent: the query behind it. */
  title?: (fact: Fact) => string
}

/** A fact beside the same figure of all customers: its label, this segment, all customers, the difference. */
export function factCells(fact: Fact, { language, customers, place, title }: FactContext): Cell[] {
  const all = reportWords(language)
  const words = all.segments.facts
  const difference =
    fact.comparison?.display[language] ??
    (fact.all === undefined || fact.kind === 'count' || fact.kind === 'total' ? all.none : words.noDifference)
  const whole = fact.denominator?.[language]
  return [
    cell(
      { text: capital(fact.label[language]), title: title?.(fact) ?? fact.source.query },
      ...(whole !== undefined && !fact.label[language].includes(whole) ? [aside(all.factTitle.shareOf(whole))] : []),
      // A product or a country names its customers by its share; a feature says where it is not known of everyone.
      ...(fact.customers < customers && !fact.id.includes(':')
        ? [aside(words.behind(formatNumber(fact.customers), formatNumber(customers)))]
        : []),
    ),
    { text: [fact.display[language]], ...barOf(fact, place) },
    cell(fact.all?.display[language] ?? all.none),
    cell(difference, ...extreme(words, fact)),
  ]
}

const aside = (text: string): Link => ({ text, aside: true })

/** "highest of 4 segments", only where its place is beyond doubt and says more than the difference. */
function extreme(words: ReportSegmentsText['facts'], { id, rank, comparison }: Fact): Link[] {
  if (rank?.clear !== true || comparison === undefined || rank.of < 3) return []
  if (rank.place !== 1 && rank.place !== rank.of) return []
  const inDays = id.startsWith('recency.')
  const [high, low] = inDays ? [words.longestAgo, words.mostRecent] : [words.highest, words.lowest]
  return [aside((rank.place === 1 ? high : low)(rank.of))]
}

/** A bar on a track from 0 to 100 %, for shares alone: other figures have no whole. */
function barOf({ unit, value, all }: Fact, place: number): Pick<Cell, 'bar'> {
  if ((unit !== 'share' && unit !== 'rate') || value < 0) return {}
  return { bar: { value, all: all?.value, segment: place } }
}
