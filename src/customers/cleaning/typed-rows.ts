import type { CleaningRules } from '../../workspace/config.ts'
import type { Reading } from '../snapshot.ts'
import type { Role } from '../sources/roles.ts'
import { storedAs } from '../sources/stored-columns.ts'
import { dateSql, numberSql } from '../sources/value-styles.ts'
import { present, type RawSet, rawColumn, rawRows } from './raw-rows.ts'
import { customerSql } from './who.ts'
import { writtenCurrency } from './written-currency.ts'

/** What the order lines of a snapshot are made from. */
export interface OrderLines {
  raw: RawSet
  reading: Reading
  rules: CleaningRules
}

/** Whether lines say what of them was paid back, and that counts. */
export const refundOf = ({ reading, rules }: OrderLines): boolean =>
  reading.mapping.refund !== undefined && rules.returns === 'net'

/**
 * SQL of raw rows as typed order lines: place, customer, order_id, numbered (whether it is no day in place of one), time, product, description, quantity, price, amount,
 * discount, refund, cost, category, country, currency, time_text, given; what cannot be read is NULL.
 * Amounts are DECIMAL, so sums do not depend on the order of the rows.
 * @param rows SQL of raw rows; all of them where none is given
 */
export function typedRows(lines: OrderLines, rows = rawRows(lines.raw)): string {
  const { raw, reading, rules } = lines
  const currency = writtenCurrency(raw, reading) ?? 'NULL::VARCHAR'
  const { mapping, numbers, dates } = reading
  const textOf = (role: Role): string =>
    mapping[role] === undefined ? 'NULL::VARCHAR' : present(raw.headers, mapping[role])
  const isStored = (header: string | undefined): header is string => storedAs(raw.stored, header) !== undefined
  const numberOf = (role: keyof Reading['numbers']): string | undefined => {
    const header = mapping[role]
    if (header === undefined) return undefined
    return isStored(header)
      ? rawColumn(raw.headers, header)
      : numberSql(present(raw.headers, header), numbers[role] ?? 'plain')
  }
  const timeText = isStored(mapping.time) ? rawColumn(raw.headers, mapping.time) : textOf('time')
  const time = isStored(mapping.time) ? timeText : dateSql(timeText, dates ?? 'iso')
  const day = `strftime(${time}, '%Y-%m-%d')`
  const price = numberOf('price')
  const amount = numberOf('amount')
  // Without a quantity a line is one piece; an amount below zero is one piece back.
  const pieces = numberOf('quantity') ?? `CASE WHEN ${amount ?? price ?? '0'} < 0 THEN -1 ELSE 1 END::DECIMAL(18,6)`
  // A refund may be written as a piece with an amount below zero.
  const quantity = amount === undefined ? pieces : `CASE WHEN ${amount} < 0 THEN -abs(${pieces}) ELSE ${pieces} END`
  const discount = numberOf('discount')
  // Written with either sign, a discount makes the amount smaller, of a return too.
  const less = discount === undefined ? '' : ' - sign(quantity) * coalesce(discount, 0)'
  const shipping = rules.keepFees ? numberOf('shipping') : undefined
  const more = shipping === undefined ? '' : ' + coalesce(shipping, 0)'
  const net =
    amount === undefined
      ? `TRY_CAST(TRY(quantity * price${less}${more}) AS DECIMAL(38,6))`
      : `given${reading.amountBeforeDiscount ? less : ''}${more}`
  const refund = refundOf(lines) ? numberOf('refund') : undefined
  // Tax and postage may be in it too.
  const back =
    refund === undefined ? '' : ', least(coalesce(refunded, 0), greatest(amount, 0))::DECIMAL(18,6) AS refund'
  return `SELECT *, ${net} AS amount${back} FROM (
    SELECT place, ${customerSql(lines)} AS customer,
      ${mapping.order === undefined ? day : `coalesce(${textOf('order')}, ${day})`} AS order_id,
      ${mapping.order === undefined ? 'false' : `${textOf('order')} IS NOT NULL`} AS numbered,
      ${textOf('status')} AS status,
      ${timeText} AS time_text, ${time} AS time, ${textOf('product')} AS product, ${textOf('description')} AS description,
      ${quantity} AS quantity, ${price ?? `${amount} / nullif(${quantity}, 0)`} AS price, ${amount ?? 'NULL'} AS given,
      ${discount === undefined ? 'NULL::DECIMAL(18,6)' : `abs(${discount})`} AS discount,
      ${refund === undefined ? '0::DECIMAL(18,6) AS refund' : `abs(${refund}) AS refunded`}, ${shipping ?? '0'} AS shipping, ${numberOf('cost') ?? 'NULL::DECIMAL(18,6)'} AS cost,
      ${textOf('category')} AS category, ${textOf('country')} AS country, ${currency} AS currency
    FROM (${rows}))`
}
