import { text } from '../../engine/sql.ts'
import type { OrderLines } from './typed-rows.ts'

/** What an order's status says where nothing was sold. */
const cancelled =
  'cancel|void|unpaid|pending payment|failed|incomplete|expired|requires_|storn|annul|abgebroch|关闭|取消|待付款|未付款'

/** No shop's export begins before, or ends after (`to` is exclusive). */
const anyPeriod = { from: '1990-01-01', to: '2100-01-01' }

const cancelledSql = (notSold: readonly string[]): string => {
  const usual = `regexp_matches(lower(status), '${cancelled}')`
  return notSold.length === 0 ? usual : `(${usual} OR lower(status) IN (${notSold.map(text).join(', ')}))`
}

/** A rule that a line must meet to count: the reason if it does not, and SQL of meeting it (never NULL where the rules before hold). */
interface Rule {
  reason: string
  met: string
}

/** The rules in the order in which they are looked at; the first that is not met gives the reason. */
function rulesOf({ reading, rules }: OrderLines): Rule[] {
  const { until, onlyCurrency, placeholders } = reading
  const { from, to } = reading.period ?? anyPeriod
  const timeBefore = (day: string): string => `time < ${text(day)}::TIMESTAMP`
  const noKind = (kind: 'fee' | 'test-line'): string[] =>
    (['product', 'description'] as const).flatMap((column) => {
      const values = reading.noProducts.filter((entry) => entry.kind === kind && entry.column === column)
      return values.length === 0
        ? []
        : [`coalesce(${column} NOT IN (${values.map(({ value }) => text(value)).join(', ')}), true)`]
    })
  const all: [reason: string, met: string | undefined][] = [
    ['no-customer', 'customer IS NOT NULL'],
    ['cancelled-order', reading.mapping.status && `NOT coalesce(${cancelledSql(reading.notSold ?? [])}, false)`],
    ['no-order-date', 'time_text IS NOT NULL'],
    ['bad-date', 'time IS NOT NULL'],
    ['future-date', until && `time < ${text(until)}::TIMESTAMP + INTERVAL 1 DAY`],
    ['bad-quantity', 'quantity IS NOT NULL'],
    ['bad-price', 'amount IS NOT NULL'],
    ['other-currency', onlyCurrency && `coalesce(currency = ${text(onlyCurrency)}, true)`],
    ['test-line', rules.keepFees ? undefined : noKind('test-line').join(' AND ')],
    ['fee', rules.keepFees ? undefined : noKind('fee').join(' AND ')],
    ['zero-quantity', 'quantity <> 0'],
    ['negative-price', reading.mapping.amount === undefined ? 'coalesce(price >= 0, true)' : undefined],
    ['zero-price', rules.keepZeroPrices ? undefined : 'amount <> 0'],
    ['return-ignored', rules.returns === 'ignore' ? 'amount > 0' : undefined],
    // The last ones: what is plausible and who is a guest was found among lines that count, and only such lines are lost by it.
    ['impossible-date', `(${timeBefore(to)} AND NOT ${timeBefore(from)})`],
    [
      'placeholder-customer',
      placeholders.length === 0 ? undefined : `customer NOT IN (${placeholders.map(text).join(', ')})`,
    ],
  ]
  return all.flatMap(([reason, met]) => (met === undefined || met === '' ? [] : [{ reason, met }]))
}

/** SQL of why a typed line is rejected; NULL where it may count. Whether it is a repetition is not looked at. */
export function reasonSql(lines: OrderLines): string {
  return `CASE ${rulesOf(lines)
    .map(({ reason, met }) => `WHEN NOT (${met}) THEN ${text(reason)}`)
    .join(' ')} END`
}

/** SQL of whether a typed line may count: that every rule is met. */
export function mayCountSql(lines: OrderLines): string {
  return `(${rulesOf(lines)
    .map(({ met }) => met)
    .join(' AND ')})`
}
