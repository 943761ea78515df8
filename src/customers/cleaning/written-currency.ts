import { text } from '../../engine/sql.ts'
import type { Reading } from '../snapshot.ts'
import { present, type RawSet } from './raw-rows.ts'

/** The currencies that a sign stands for where a file names none; --currency says otherwise. */
const signs = { '€': 'EUR', '£': 'GBP', $: 'USD', '₹': 'INR', '¥': 'CNY', '￥': 'CNY', 元: 'CNY' }

/**
 * SQL of the currency of a row: what its column of currencies says, else the sign or code beside its amount or price;
 * undefined where the file can name none. A column of plain numbers has no signs.
 */
export function writtenCurrency(
  { headers }: RawSet,
  { mapping, numbers }: Pick<Reading, 'mapping' | 'numbers'>,
): string | undefined {
  if (mapping.currency !== undefined) return present(headers, mapping.currency)
  const role = mapping.amount === undefined ? 'price' : 'amount'
  const header = mapping[role]
  if (header === undefined || (numbers[role] ?? 'plain') === 'plain') return undefined
  const sign = `regexp_extract(${present(headers, header)}, '[A-Z]{3}|[${Object.keys(signs).join('')}]')`
  const codes = Object.entries(signs).map(([mark, code]) => `WHEN ${text(mark)} THEN ${text(code)}`)
  return `CASE ${sign} ${codes.join(' ')} ELSE nullif(${sign}, '') END`
}
