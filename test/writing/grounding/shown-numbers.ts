import type { ShownFact } from './corruption.ts'

const number = /(?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d+)?/g

/** The numbers in a text as they are written, without signs and units. */
function numbersIn(text: string): number[] {
  return [...text.matchAll(number)].map((found) => Number(found[0].replaceAll(',', '')))
}

/** Every number that the facts show: value, all customers, comparison, rest to one hundred percent, rank. */
export function shownNumbers(facts: readonly ShownFact[]): number[] {
  return facts.flatMap((fact) => {
    const shown = [fact.display.en, fact.all?.display.en, fact.comparison?.display.en].flatMap((text) =>
      text === undefined ? [] : numbersIn(text),
    )
    const rests = fact.display.en.includes('%') ? shown.map((value) => 100 - value) : []
    const places = fact.rank === undefined ? [] : [fact.rank.place, fact.rank.of]
    return [...shown, ...rests, ...places, Math.abs(fact.value), ...ratios(fact)]
  })
}

function ratios(fact: ShownFact): number[] {
  const ratio = fact.comparison?.ratio
  return ratio === undefined ? [] : [ratio, Math.abs(ratio - 1) * 100, ratio * 100]
}

/** Whether a number could pass for one that is shown: within a tenth of it. */
export function passesFor(value: number, shown: readonly number[]): boolean {
  return shown.some((other) => Math.abs(value - other) <= 0.1 * Math.abs(other))
}
