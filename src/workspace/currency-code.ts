import { z } from 'zod'

/** A currency's code of three letters (ISO 4217): GBP. */
export const CurrencyCode = z.string().regex(/^[A-Za-z]{3}$/)
