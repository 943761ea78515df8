import type { Fact } from '../../facts/fact.ts'
import { isBelowThreshold } from '../../facts/privacy.ts'
import type { Headline } from './blocks.ts'
import { fillTemplate } from './fill-template.ts'
import type { View } from './view.ts'

interface Candidate {
  place: number
  fact: Fact
}

const most = 5

/** The findings that matter most, five at most, each a figure from the facts with a sentence around it; none of a small group. */
export function headlines(view: View): Headline[] {
  const found = [value(view), ahead(view), foretold(view), quiet(view), frequent(view), largest(view)]
    .filter((headline) => headline !== undefined)
    .slice(0, most)
  return [...found, ...others(view).slice(0, Math.max(0, 3 - found.length))]
}

/** The segment that brings most revenue, if it brings more than its numbers. */
function value(view: View): Headline | undefined {
  const best = highest(view, 'revenue.share')
  const share = best && view.fact(best.place, 'customers.share')
  if (best === undefined || share === undefined || best.fact.value <= share.value) return undefined
  return headline(view, best, view.words.headlines.value, { share: view.factLink(best.place, share) })
}

/** The segment whose customers will be worth most, where that holds beyond noise. */
function ahead(view: View): Headline | undefined {
  const best = highest(view, 'lifetime_value.mean', 'higher')
  return best && headline(view, best, view.words.headlines.ahead)
}

/** The segment of which most are expected to do what was foretold, where that holds beyond noise. */
function foretold(view: View): Headline | undefined {
  const best = highest(view, 'predicted.share', 'higher')
  return best && headline(view, best, view.words.headlines.foretold, { what: best.fact.label[view.report.language] })
}

/** The segment that has been silent longest, where that holds beyond noise. */
function quiet(view: View): Headline | undefined {
  const best = highest(view, 'recency.median', 'higher')
  return best && headline(view, best, view.words.headlines.quiet)
}

function frequent(view: View): Headline | undefined {
  const best = highest(view, 'frequency.median', 'higher')
  return best && headline(view, best, view.words.headlines.frequent)
}

function largest(view: View): Headline | undefined {
  const best = highest(view, 'customers.share')
  // Of segments that read alike, none is the largest.
  const alike = view.segments.filter((_, place) => shown(view, place) === best?.fact.display.en)
  if (best === undefined || alike.length > 1 || best.fact.value < notable / view.segments.length) return undefined
  const revenue = view.fact(best.place, 'revenue.share')
  const { largest: plain, largestRevenue } = view.words.headlines
  return revenue === undefined
    ? headline(view, best, plain)
    : headline(view, best, largestRevenue, { share: view.factLink(best.place, revenue) })
}

/** The widest differences of other features, one a segment: what remains to say of a table without orders. */
function others(view: View): Headline[] {
  return view.segments
    .flatMap((_, place) => {
      const facts = view
        .factsOf(place)
        .filter((fact) => fact.kind === 'median' && !said.has(fact.id) && mayLead(view, place, fact))
        .filter((fact) => fact.comparison !== undefined && distance(fact) >= leastDistance)
      const [fact] = facts.toSorted((a, b) => distance(b) - distance(a))
      return fact === undefined ? [] : [{ place, fact }]
    })
    .toSorted((a, b) => distance(b.fact) - distance(a.fact))
    .map((candidate) =>
      headline(view, candidate, view.words.headlines.other, {
        feature: view.feature(candidate.fact.id.replace(/\.median$/, '')),
      }),
    )
}

const shown = (view: View, place: number): string | undefined => view.fact(place, 'customers.share')?.display.en

/** A headline travels further than its report, so that no small group is in one. */
const mayLead = (view: View, place: number, fact: Fact): boolean =>
  !view.isSmall(place) && !isBelowThreshold(fact, view.report.privacy.minCustomers)

/** The largest segment is worth a word where it holds a fifth more than if all were equal. */
const notable = 1.2

/** A quarter more or a fifth less, in doublings: a smaller difference is no headline. */
const leastDistance = Math.log2(1.25)

const said = new Set(['recency.median', 'frequency.median'])

/** How far a fact lies from all customers, in doublings; figures that are not both above zero have no such distance. */
function distance({ value, all }: Fact): number {
  return all !== undefined && value > 0 && all.value > 0 ? Math.abs(Math.log2(value / all.value)) : 0
}

/** The segment with the highest figure; with a relation, only where the comparison holds. */
function highest(view: View, id: string, relation?: 'higher'): Candidate | undefined {
  let best: Candidate | undefined
  for (const place of view.segments.keys()) {
    const fact = view.fact(place, id)
    if (
      fact === undefined ||
      !mayLead(view, place, fact) ||
      (relation !== undefined && fact.comparison?.relation !== relation)
    )
      continue
    if (best === undefined || fact.value > best.fact.value) best = { place, fact }
  }
  return best
}

function headline(view: View, { place, fact }: Candidate, template: string, pieces = {}): Headline {
  const { language } = view.report
  return {
    figure: view.factLink(place, fact),
    text: fillTemplate(template, {
      segment: view.segmentLink(place),
      all: fact.all?.display[language] ?? '',
      ...pieces,
    }),
  }
}
