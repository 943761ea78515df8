import type { Fact } from '../../facts/fact.ts'
import type { Language } from '../../language/language.ts'
import { capital } from '../report/view.ts'
import { bookWords } from './book-words.ts'
import { evidenceFacts } from './evidence-table.ts'
import type { BookSegment } from './persona-book.ts'

/** Bars of a segment, mostly beside the same of all customers; all values are shown as percent. */
export interface SegmentChart {
  title: string
  facts: Fact[]
  labels: string[]
  series: { name: string; values: number[] }[]
}

const most = 6

/**
 * What a slide draws of a segment: its shares against those of all customers, or its other figures as multiples of theirs,
 * whichever there are more of; facts that the texts rest on come first. Only differences beyond noise are drawn.
 */
export function segmentChart(segment: BookSegment, language: Language): SegmentChart {
  const words = bookWords(language).slides
  const facts = withoutMeans([...new Set([...evidenceFacts(segment), ...segment.sheet.facts])])
  const clear = facts.filter(({ comparison, all }) => comparison !== undefined && all !== undefined)
  const shares = clear.filter(isShare).slice(0, most)
  const multiples = clear.filter((fact) => !isShare(fact) && fact.comparison?.ratio !== undefined).slice(0, most)
  const draw = (
    title: string,
    drawn: Fact[],
    here: (fact: Fact) => number,
    all?: (fact: Fact) => number,
  ): SegmentChart => ({
    title,
    facts: drawn,
    labels: drawn.map(({ label }) => capital(label[language])),
    series: [
      { name: words.here, values: drawn.map(here) },
      ...(all === undefined ? [] : [{ name: words.all, values: drawn.map(all) }]),
    ],
  })
  if (multiples.length > 0 && multiples.length >= Math.min(shares.length, 3))
    return draw(
      words.ratioTitle,
      multiples,
      (fact) => fact.comparison?.ratio ?? 1,
      () => 1,
    )
  if (shares.length > 0)
    return draw(
      words.shareTitle,
      shares,
      ({ value }) => value,
      ({ all }) => all?.value ?? 0,
    )
  const sizes = segment.sheet.facts.filter(({ id }) => id === 'customers.share' || id === 'revenue.share')
  return draw(words.sizeTitle, sizes, ({ value }) => value)
}

const isShare = ({ unit }: Fact): boolean => unit === 'share' || unit === 'rate'

/** A mean is left out where the median of the same feature stands beside it. */
function withoutMeans(facts: readonly Fact[]): Fact[] {
  const ids = new Set(facts.map(({ id }) => id))
  return facts.filter(({ id }) => !id.endsWith('.mean') || !ids.has(id.replace(/\.mean$/, '.median')))
}
