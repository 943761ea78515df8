import type { Inline } from './blocks.ts'
import type { View } from './view.ts'

/** The median of a feature in a segment: the fact where there is one, else the figure of its profile for the local reader. */
export function medianOf(view: View, place: number, feature: string): Inline {
  const fact = view.fact(place, `${feature}.median`)
  if (fact !== undefined) return view.factLink(place, fact)
  const summary = view.report.profiles.segments[place]?.summaries.find((each) => each.feature === feature)
  return summary === undefined ? view.words.none : view.figure(summary.median, view.unit(feature))
}

/** A share of customers or of revenue: the fact where there is one, else a figure of the profile. */
export function shareOf(view: View, place: number, id: string, value: number | undefined): Inline {
  const fact = view.fact(place, id)
  if (fact !== undefined) return view.factLink(place, fact)
  return value === undefined ? view.words.none : view.figure(value, 'share')
}
