import type { TextMeasure } from './text-measure.ts'
import { wordGrams } from './word-grams.ts'

/** What a learner sees of a text. */
export interface TextReading {
  /** One value per feature, in the order of the table. */
  readonly features: Float64Array
  readonly grams: readonly string[]
}

export type TextReader = (text: string) => TextReading

/** Reads texts by a table of features, each text once however often it is asked for. */
export function textReader(table: readonly TextMeasure[]): TextReader {
  const known = new Map<string, TextReading>()
  return (text) => {
    const reading = known.get(text) ?? {
      features: Float64Array.from(table, ({ measure }) => measure(text)),
      grams: wordGrams(text),
    }
    known.set(text, reading)
    return reading
  }
}
