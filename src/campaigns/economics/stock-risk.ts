import { z } from 'zod'
import { Assumption } from './assumption.ts'

/** A product that an audience would buy, against what is there of it. */
export const ProductRisk = z.strictObject({
  product: z.string(),
  expected: z.number().describe('units bought within the horizon, with the campaign'),
  stock: z.number().optional().describe('units; absent where it is not known'),
  shortfall: z.number().optional().describe('units that are expected to be missing'),
  chanceShort: z.number().optional().describe('that more is asked for than is there'),
})
export type ProductRisk = z.infer<typeof ProductRisk>

/** Expected demand against stock, the likeliest to run out first. */
export const StockRisk = z.strictObject({
  products: z.array(ProductRisk),
  unknown: z.int().describe('products whose stock is not known'),
  assumptions: z.array(Assumption),
})
export type StockRisk = z.infer<typeof StockRisk>
