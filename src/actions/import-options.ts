import { z } from 'zod'
import { TableKind } from '../customers/sources/guess-roles.ts'
import { CurrencyCode } from '../workspace/currency-code.ts'

/** How files are read and cleaned; what is not given comes from shoal.yaml. */
export const importOptions = {
  column: z.array(z.string()).optional().describe('ROLE=COLUMN'),
  table: TableKind.optional().describe('KIND'),
  asOf: z.iso.date().optional().describe('YYYY-MM-DD'),
  currency: CurrencyCode.optional().describe('CODE'),
  keepDuplicates: z.boolean().optional(),
  keepFees: z.boolean().optional(),
  keepZeroPrices: z.boolean().optional(),
  returns: z.enum(['net', 'ignore']).optional(),
  identity: z.enum(['id', 'guests', 'mailbox']).optional(),
  fill: z.enum(['median', 'mean', 'mode']).optional(),
}

/** How customers are grouped; what is not given comes from shoal.yaml. */
export const segmentOptions = {
  k: z.int().min(2).max(12).optional().describe('NUMBER'),
  features: z.array(z.string().min(1)).min(1).optional().describe('NAMES'),
  seed: z.int().min(0).optional().describe('NUMBER'),
  winsor: z.number().min(0).max(0.1).optional().describe('SHARE'),
  raw: z.boolean().optional(),
  centers: z.string().optional().describe('FILE'),
  trace: z.boolean().optional(),
}
