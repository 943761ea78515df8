import type { Condition, RulePath } from '../../customers/segments/segmentation.ts'
import type { View } from './view.ts'

/** A rule in plain words: "last order within 47 days, at least 3 orders and spent more than £955". */
export function ruleWords(view: View, rule: RulePath): string {
  const words = view.words.segments.rule
  const conditions = rule.conditions.map((condition) => conditionWords(view, condition)).filter((text) => text !== '')
  const last = conditions.pop()
  if (last === undefined) return words.everyone
  return conditions.length === 0 ? last : `${conditions.join(words.comma)}${words.and}${last}`
}

/** One condition; days, counts and spend have wordings of their own, every other feature is called by its label. */
function conditionWords(view: View, condition: Condition): string {
  const words = view.words.segments.rule
  const unit = view.unit(condition.feature)
  const figure = (value: number): string => view.figure(value, unit)
  const between = (forms: Forms, show = figure): string => chosen(forms, condition.low, condition.high, show)
  switch (condition.feature) {
    case 'recency':
      return between([words.recencyBeyond, words.recencyWithin, words.recencyBetween], wholeFigure(figure))
    case 'tenure':
      return between([words.firstBeyond, words.firstWithin, words.firstBetween], wholeFigure(figure))
    case 'monetary':
      return between([words.spentAbove, words.spentUpTo, words.spentBetween])
    case 'frequency':
    case 'distinct_products':
    case 'distinct_categories':
      return countWords(view, condition)
    default: {
      const feature = view.feature(condition.feature)
      return between([
        (low) => words.above(feature, low),
        (high) => words.upTo(feature, high),
        (low, high) => words.between(feature, low, high),
      ])
    }
  }
}

type Forms = readonly [(low: string) => string, (high: string) => string, (low: string, high: string) => string]

function chosen(
  forms: Forms,
  low: number | undefined,
  high: number | undefined,
  show: (value: number) => string,
): string {
  const [above, upTo, both] = forms
  if (low !== undefined && high !== undefined) return both(show(low), show(high))
  if (low !== undefined) return above(show(low))
  return high === undefined ? '' : upTo(show(high))
}

/** Days are whole, so "more than 47.5" and "at most 47.5" both speak of 47. */
const wholeFigure =
  (figure: (value: number) => string) =>
  (value: number): string =>
    figure(Math.floor(value))

/** Counts are whole, so "more than 2.5 orders" is "at least 3 orders". */
function countWords(view: View, { feature, low, high }: Condition): string {
  const words = view.words.segments.rule
  const unit = view.unit(feature)
  const least = low === undefined ? undefined : Math.floor(low) + 1
  const most = high === undefined ? undefined : Math.floor(high)
  if (least !== undefined && least === most) return words.countExactly(view.figure(least, unit))
  return chosen(
    [
      words.countAtLeast,
      words.countAtMost,
      // The unit stands once: "2 to 6 orders".
      (_, upper) => words.countBetween(view.count(least ?? 0), upper),
    ],
    least,
    most,
    (value) => view.figure(value, unit),
  )
}
