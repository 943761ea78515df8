import type { WrittenUnit } from '../figures/written-figure.ts'
import { faultAt, type Rule } from '../rule.ts'

const units = new Set<WrittenUnit | undefined>(['days', 'weeks', 'months', 'years', 'orders', 'money'])
const addressed = { en: /\b(?:you|your|you've|you're)\b/i, zh: /[您你]/ }

/** The median of a group is the figure of hardly anybody in it, and nobody wants to be told theirs: "Your last order was 156 days ago". */
export const ownFigureRule: Rule = (reading) => {
  const { reader, language } = reading.context
  if (reader !== 'customer' || !addressed[language].test(reading.words)) return []
  return reading.figures
    .filter(({ unit, form, held, value }) => held.length > 0 && value !== 1 && (form === 'percent' || units.has(unit)))
    .map((figure) => faultAt(reading, 'segment-talk', figure))
}
