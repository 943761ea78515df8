import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { seededRandom } from '../../../src/numerics/random.ts'

/** Customers of three kinds, so that there are segments to find. */
const teaCustomers: readonly string[] = Array.from({ length: 900 }, (_, i) => `K${String(i).padStart(4, '0')}`)

/** The mailbox of a customer, as it is kept. */
const mailboxOf = (customer: string): string => `${customer.toLowerCase()}@shop.example`

const ordersHeader = 'order,customer,date,product,quantity,price'

/** Writes the orders of a tea shop and its contacts into a folder: two customers share a mailbox, one has no address, one did not agree. */
export function writeTeaShop(folder: string): { orders: string; contacts: string } {
  const random = seededRandom(11)
  const lines = teaCustomers.flatMap((customer, i) => {
    const often = 1 + (i % 3) * 4
    return Array.from({ length: often }, (_, n) => {
      const month = 1 + random.integer(9)
      const price = ((i % 3) + 1) * 10 + random.integer(9)
      return `${i * 20 + n},${customer},2026-0${month}-${10 + random.integer(18)},Tea ${random.integer(6)},1,${price}`
    })
  })
  const [orders, contacts] = [join(folder, 'orders.csv'), join(folder, 'contacts.csv')]
  writeFileSync(orders, `${ordersHeader}\n${lines.join('\n')}\n`)
  const people = teaCustomers.map(
    (id, i) => `${id},${i === 7 ? 'K0006' : id}${i === 8 ? '' : '@Shop.example'},${i === 9 ? 'no' : 'yes'}`,
  )
  writeFileSync(contacts, `customer,email,consent\n${people.join('\n')}\n`)
  return { orders, contacts }
}

/**
 * Writes what customers order after a campaign: of each arm the share that is true of it, drawn without looking at anything but the arm. Orders before and after
 * the days that count are there as well, one each for everybody.
 * @param armOf the arm of a mailbox @param truth share that orders, by arm
 */
export function writeAnswers(
  path: string,
  armOf: (mailbox: string) => string,
  truth: (arm: string) => number,
  { first, seed = 3 }: { first: string; seed?: number },
): void {
  const random = seededRandom(seed)
  const day = (after: number): string =>
    new Date(Date.parse(`${first}T00:00:00Z`) + after * 86_400_000).toISOString().slice(0, 10)
  const lines = teaCustomers.flatMap((customer, i) => {
    const isOrdering = random.next() < truth(armOf(mailboxOf(customer)))
    return [
      `${91000 + 2 * i},${customer},${day(-1)},Tea 1,1,12`,
      ...(isOrdering ? [`${90000 + i}-0,${customer},${day(i % 30)},Tea 1,1,12`] : []),
      `${91001 + 2 * i},${customer},${day(30)},Tea 1,1,12`,
    ]
  })
  writeFileSync(path, `${ordersHeader}\n${lines.join('\n')}\n`)
}
