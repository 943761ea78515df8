import { ShoalError } from '../../workspace/errors.ts'

/** An outcome of customers: 1 and 0, NaN where it is not known. */
export interface YesNo {
  readonly values: Float64Array
  /** The value that counts as yes. */
  readonly yes: string
}

const yesWords = /^(yes|y|true|t|1|ja|si|sí|oui|是|有|真)$/i
/** Values that speak of a credit that was not paid back, of a customer who left, and of their opposites. */
const badWords =
  /^(default(ed)?|bad|late|overdue|delinquent|charged[ -]?off|unpaid|churn(ed)?|left|leave|违约|逾期|坏账?|不良|流失)$/i
const goodWords = /^(paid|paid[ -]?(off|back)|fully[ -]?paid|repaid|good|current|stayed|正常|还清|已还|良好?|优良)$/i
/** Names of columns whose yes is a default, and of those whose yes is a good payer. */
const badColumn = /default|bad|delinq|overdue|late|risk|loss|违约|逾期|坏|不良|风险/i
const goodColumn = /paid|good|approv|还清|良好|正常/i

/**
 * A yes/no outcome of a column with two values.
 * @param values numbers or texts of all customers, missing as NaN or ''
 * @param asked the value that counts as yes; where none is given, the one that reads as a yes
 * @param mustSayBad whether yes is a default: a bare 1 may mean a good payer, so a value or the name of the column must say it
 * @throws ShoalError predict/not-yes-no, predict/no-such-value, predict/which-is-default
 */
export function yesNoOf(
  column: string,
  values: Float64Array | readonly string[],
  asked: string | undefined,
  mustSayBad = false,
): YesNo {
  const texts =
    values instanceof Float64Array
      ? Array.from(values, (value) => (Number.isNaN(value) ? '' : String(value)))
      : [...values]
  const distinct = [...new Set(texts)].filter((value) => value !== '').sort()
  if (distinct.length !== 2 && asked === undefined)
    throw new ShoalError('predict/not-yes-no', { column, values: distinct.length })
  const yes = asked ?? (mustSayBad ? badOf(column, distinct) : (badWord(distinct) ?? distinct.find(saysYes)))
  if (yes === undefined && mustSayBad) throw new ShoalError('predict/which-is-default', { column, values: distinct })
  if (yes === undefined || !distinct.includes(yes))
    throw new ShoalError('predict/no-such-value', {
      column,
      value: asked ?? '',
      // Of a column with many values they may tell of customers.
      values: distinct.length <= mostValues ? distinct : [],
      count: distinct.length,
    })
  return { values: Float64Array.from(texts, (value) => (value === '' ? Number.NaN : value === yes ? 1 : 0)), yes }
}

/** Values that a message lists at most. */
const mostValues = 6

const saysYes = (value: string): boolean => yesWords.test(value)

/** The value that speaks of something bad, or the one beside that which speaks of something good. */
function badWord(distinct: readonly string[]): string | undefined {
  const bad = distinct.filter((value) => badWords.test(value))
  const notGood = distinct.filter((value) => !goodWords.test(value))
  return bad.length === 1 ? bad[0] : notGood.length === 1 ? notGood[0] : undefined
}

/** The value that means default, where the values or, with yes and no, the column's name say it. */
function badOf(column: string, distinct: readonly string[]): string | undefined {
  const yes = distinct.find(saysYes)
  const isPlain = yes !== undefined && !/^[1t]$/i.test(yes) && !goodColumn.test(column)
  return badWord(distinct) ?? (isPlain || badColumn.test(column) ? yes : undefined)
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
