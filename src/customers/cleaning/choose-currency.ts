import type { Engine } from '../../engine/engine.ts'
import { ShoalError } from '../../workspace/errors.ts'
import type { Reading } from '../snapshot.ts'
import { type RawSet, rawRows } from './raw-rows.ts'
import { writtenCurrency } from './written-currency.ts'

/**
 * The currency of the orders, and which rows count where the file holds several. Signs leave it open which dollar is meant,
 * so that a chosen currency stands against a single sign, but not against a column of currencies.
 * @throws ShoalError columns/currencies where several are in the data and none of them was chosen
 */
export async function chooseCurrency(
  engine: Engine,
  raw: RawSet,
  reading: Pick<Reading, 'mapping' | 'numbers'>,
  chosen: string | undefined,
): Promise<Pick<Reading, 'currency' | 'onlyCurrency'>> {
  const written = writtenCurrency(raw, reading)
  const rows =
    written === undefined
      ? []
      : await engine.rows(`SELECT DISTINCT ${written} AS currency FROM (${rawRows(raw)}) ORDER BY 1`)
  const found = rows.flatMap(({ currency }) => (typeof currency === 'string' ? [currency] : []))
  const [only] = found
  const isSign = reading.mapping.currency === undefined
  if (found.length <= 1 && (chosen === undefined || only === undefined || only === chosen || isSign)) {
    const currency = chosen ?? only
    return currency === undefined ? {} : { currency }
  }
  if (chosen !== undefined && found.includes(chosen)) return { currency: chosen, onlyCurrency: chosen }
  // A wrong column may hold anything: only what looks like a currency is named.
  throw new ShoalError('columns/currencies', {
    currencies: found.filter((code) => /^[A-Za-z]{3}$|^[$€£¥￥]$/.test(code)).slice(0, 12),
  })
}
