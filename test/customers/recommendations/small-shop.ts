import { type Imported, snapshotOfText } from '../snapshot-of.ts'

/** A line of an order: order, customer, day, product, quantity. */
export type Line = [string, string, string, string, number]

/** Imports the lines of a shop; each product's name is its code in other words. */
export const shopOf = (lines: readonly Line[]): Promise<Imported> =>
  snapshotOfText(
    ['order_id,customer_id,order_date,product,description,quantity,unit_price']
      .concat(
        lines.map(
          ([order, customer, day, product, quantity]) =>
            `${order},${customer},${day},${product},Name of ${product},${quantity},2.50`,
        ),
      )
      .join('\n'),
  )
