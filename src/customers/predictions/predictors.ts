/** One column that trees ask about: a number as it is, or whether a text is one of its values (1 or 0). */
export interface Predictor {
  /** The feature or attribute that it comes from. */
  readonly source: string
  /** The value that is asked for, where the source is a text; '' asks whether it is not known. */
  readonly value?: string
  /** All values of the text, where no customer has another one than these. */
  readonly all?: readonly string[]
  readonly column: Float64Array
}

/** What customers are known by: numbers (NaN where missing) or texts ('' where missing). */
export interface RawPredictor {
  readonly source: string
  readonly values: Float64Array | readonly string[]
}

/** Values of a text that are asked for at most, the most frequent ones. */
const mostValues = 20

/**
 * Columns for trees. A number stays as it is, and a missing one is a case of its own. A text becomes a column per value (one-hot), so that a
 * rule can be read; of two values one column says both. Values of fewer customers than `least` are asked for by no column: they are
 * "none of the others". Nothing here looks at the outcome, so nothing of it can leak.
 */
export function encodePredictors(raw: readonly RawPredictor[], least: number): Predictor[] {
  return raw.flatMap(({ source, values }): Predictor[] => {
    if (values instanceof Float64Array) return [{ source, column: values }]
    const counts = new Map<string, number>()
    for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1)
    const asked = [...counts]
      .filter(([, count]) => count >= least && count < values.length)
      .sort(([a, n], [b, m]) => m - n || (a < b ? -1 : 1))
      .slice(0, mostValues)
      .map(([value]) => value)
    const all = asked.length === counts.size ? { all: asked } : {}
    // The rarer of two says both: "PhoneService is No".
    const told = counts.size === 2 && asked.length === 2 ? asked.slice(1) : asked
    return told.map((value) => ({
      source,
      value,
      ...all,
      column: Float64Array.from(values, (other) => (other === value ? 1 : 0)),
    }))
  })
}
