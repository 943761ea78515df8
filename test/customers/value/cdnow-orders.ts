import { readFileSync } from 'node:fs'
import { join } from 'node:path'

const lines = readFileSync(join(import.meta.dirname, '../../../fixtures/cdnow-sample.txt'), 'utf8')
  .trim()
  .split('\n')

/** CDNOW as an export of orders. @param keep which of its lines, all where it is not given */
export function cdnowOrders(keep: (date: string, place: number) => boolean = () => true): string {
  const rows = lines
    .map((line) => {
      const [, customer = '', date = '', , amount = ''] = line.trim().split(/\s+/)
      return { customer, date: `${date.slice(0, 4)}-${date.slice(4, 6)}-${date.slice(6)}`, amount }
    })
    .filter(({ date }, place) => keep(date, place))
  return `customer,date,amount\n${rows.map(({ customer, date, amount }) => `${customer},${date},${amount}`).join('\n')}\n`
}
