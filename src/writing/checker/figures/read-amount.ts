import type { FigureWords } from '../lexicon/figure-words.ts'
import type { WrittenFigure, WrittenUnit } from './written-figure.ts'

interface Measured {
  unit?: WrittenUnit
  currencies?: readonly string[]
  /** How much of the text behind the number names the unit. */
  length: number
}

/** The unit that stands right behind a number, or behind a word or two that describe it: "9 separate orders". */
export function unitBehind(after: string, words: FigureWords, adjectives?: RegExp): Measured {
  const skipped = adjectives?.exec(after)?.[0] ?? ''
  for (const lead of skipped === '' ? [''] : ['', skipped]) {
    const rest = after.slice(lead.length)
    for (const [pattern, currencies] of words.money) {
      const found = pattern.exec(rest)
      if (found) return { unit: 'money', currencies, length: lead.length + found[0].length }
    }
    for (const [pattern, unit] of words.units) {
      const found = pattern.exec(rest)
      if (found) return { unit, length: lead.length + found[0].length }
    }
  }
  return { length: 0 }
}

/** Two figures of a range share the unit that stands behind the second: "8 to 10 days". */
export function shareUnits(figures: readonly WrittenFigure[], text: string, joint: RegExp): WrittenFigure[] {
  return figures.map((figure, index) => {
    const next = figures[index + 1]
    if (next === undefined || figure.form !== 'amount' || figure.unit !== undefined) return figure
    if (!joint.test(text.slice(figure.end, next.start))) return figure
    if (next.form === 'percent')
      return { ...figure, form: 'percent', value: figure.value / 100, step: figure.step / 100 }
    if (next.form === 'points') return { ...figure, form: 'points' }
    return next.unit === undefined
      ? figure
      : { ...figure, unit: next.unit, ...(next.currencies === undefined ? {} : { currencies: next.currencies }) }
  })
}
