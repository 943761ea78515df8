import type { Claim, Finding } from './claim.ts'
import { figuresIn } from './figures.ts'
import { maskedWords } from './masked.ts'
import type { SheetFact } from './shipped.ts'

/** The numbers that a fact gives, in the ways a text may write them. */
function numbersOf(fact: SheetFact): number[] {
  const shown = [fact.display.en, fact.all?.display.en, fact.comparison?.display.en].flatMap((text) =>
    [...(text ?? '').matchAll(/-?\d[\d,]*(?:\.\d+)?/g)].map(([digits]) => Number(digits.replaceAll(',', ''))),
  )
  const shares = ['share', 'rate'].includes(fact.unit) ? shown.map((number) => number / 100) : []
  // A quarter of them exceed an upper quartile.
  const quartile = fact.kind === 'quantile' ? [0.25, 0.75] : []
  return [...shown, ...shares, ...quartile, fact.comparison?.ratio ?? Number.NaN]
}

/** Numbers outside slots that no cited fact gives, and any number at all where customers read. */
export function figureFaults(claim: Claim): Finding[] {
  return figuresIn(maskedWords(claim), claim.language).flatMap(({ text, value, multiple }) => {
    if (claim.reader === 'customer') return [{ rule: 'figure', claim, reason: `“${text}” is a figure for customers` }]
    // Words round more than digits do.
    const room = multiple || !/\d/.test(text) ? 0.1 : 0.005
    const gives = (fact: SheetFact): boolean =>
      value !== undefined && numbersOf(fact).some((number) => Math.abs(number - value) <= room * Math.abs(value))
    if (
      claim.cited.some(gives) ||
      (value === 0.5 && /[□\d]/.test(maskedWords(claim)) && claim.cited.some(({ kind }) => kind === 'median'))
    )
      return []
    const elsewhere = claim.sheet.facts.find(gives)
    const where = elsewhere === undefined ? 'no fact gives it' : `not cited; ${elsewhere.id} has such a number`
    return [{ rule: 'figure', claim, reason: `“${text}”: ${where}` }]
  })
}
