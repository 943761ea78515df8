import { ShoalError } from '../../workspace/errors.ts'

/** An outcome of customers: 1 and 0, NaN where it is not known. */
export interface YesNo {
  readonly values: Float64Array
  /** The value that counts as yes. */
  readonly yes: string
}

const yesWords = /^(yes|y|true|t|1|ja|si|sí|oui|是|有|真)$/i

/**
 * A yes/no outcome of a column with two values.
 * @param values numbers or texts of all customers, missing as NaN or ''
 * @param asked the value that counts as yes; where none is given, the one that reads as a yes
 * @throws ShoalError predict/not-yes-no, predict/no-such-value
 */
export function yesNoOf(column: string, values: Float64Array | readonly string[], asked: string | undefined): YesNo {
  const texts =
    values instanceof Float64Array
      ? Array.from(values, (value) => (Number.isNaN(value) ? '' : String(value)))
      : [...values]
  const distinct = [...new Set(texts)].filter((value) => value !== '').sort()
  if (distinct.length !== 2 && asked === undefined)
    throw new ShoalError('predict/not-yes-no', { column, values: distinct.length })
  const yes = asked ?? distinct.find((value) => yesWords.test(value))
  if (yes === undefined || !distinct.includes(yes))
    throw new ShoalError('predict/no-such-value', { column, value: asked ?? '', values: distinct.slice(0, 6) })
  return { values: Float64Array.from(texts, (value) => (value === '' ? Number.NaN : value === yes ? 1 : 0)), yes }
}

/** Customers with and without the outcome that are needed to learn from. */
const needed = 30

/** @throws ShoalError predict/too-few where too few customers have, or do not have, the outcome */
export function refuseTooFew(outcome: string, values: Float64Array): void {
  const yes = values.reduce((sum, value) => sum + (value === 1 ? 1 : 0), 0)
  const no = values.reduce((sum, value) => sum + (value === 0 ? 1 : 0), 0)
  if (Math.min(yes, no) < needed) throw new ShoalError('predict/too-few', { outcome, yes, no, needed })
}

/** Different amounts that are needed: one that nearly everybody has teaches nothing. @throws ShoalError predict/too-few-amounts */
export function refuseTooFewAmounts(outcome: string, values: Float64Array): void {
  const known = values.filter((value) => !Number.isNaN(value))
  const counts = new Map<number, number>()
  for (const value of known) counts.set(value, (counts.get(value) ?? 0) + 1)
  const others = known.length - [...counts.values()].reduce((a, b) => Math.max(a, b), 0)
  if (known.length < 2 * needed || others < needed)
    throw new ShoalError('predict/too-few-amounts', { outcome, known: known.length, others, needed })
}
