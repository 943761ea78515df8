import { rowsOf } from '../../customers/cleaning/complete-orders.ts'
import { present, rawRows } from '../../customers/cleaning/raw-rows.ts'
import type { Snapshot } from '../../customers/snapshot.ts'
import { plainHeader } from '../../customers/sources/plain-header.ts'
import type { Engine } from '../../engine/engine.ts'

/** A code that stands on an order. */
export interface OrderCode {
  code: string
  customer: string
  /** When the order was placed: YYYY-MM-DDTHH:MM:SS, of the shop. */
  at: string
}

/** What shops call the column of the codes of an order, as plainHeader has it. */
const headersOfCodes: ReadonlySet<string> = new Set([
  ...['coupon', 'coupons', 'couponcode', 'couponcodes', 'couponitems', 'discountcode', 'discountcodes', 'promocode'],
  ...['promotioncode', 'vouchercode', 'voucher', 'gutschein', 'gutscheincode', 'rabattcode', 'codepromo'],
  ...['优惠码', '优惠券码', '优惠券', '折扣码', '券码'],
])

/**
 * The codes on the orders of an export, by when they were placed: a cell may hold several, or more than the code. Needs prepareLines.
 * @returns undefined where no column of it holds codes
 */
export async function orderCodes(engine: Engine, snapshot: Snapshot, folder: string): Promise<OrderCode[] | undefined> {
  const raw = rowsOf(snapshot, folder)
  const header = raw.headers.find((name) => headersOfCodes.has(plainHeader(name)))
  if (header === undefined) return undefined
  const found = await engine.columns(
    `SELECT upper(cell) AS cell, customer, strftime(min(time), '%Y-%m-%dT%H:%M:%S') AS ordered
     FROM (SELECT place, ${present(raw.headers, header)} AS cell FROM (${rawRows(raw)})) JOIN used_lines USING (place)
     WHERE cell IS NOT NULL AND amount > 0 GROUP BY cell, customer ORDER BY ordered, cell, customer`,
  )
  const [customers, times] = [found.texts('customer'), found.texts('ordered')]
  return found.texts('cell').flatMap((cell, row) =>
    cell
      .split(/[^\p{L}\p{N}]+/u)
      .filter((code) => code !== '')
      .map((code) => ({ code, customer: customers[row] ?? '', at: times[row] ?? '' })),
  )
}
