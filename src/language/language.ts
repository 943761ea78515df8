import { z } from 'zod'

/** The languages that Shoal speaks; every text for readers exists in each of them. */
export const Language = z.enum(['en', 'zh'])
export type Language = z.infer<typeof Language>

/** A text in every language. */
export const Localized = z.strictObject({ en: z.string(), zh: z.string() })
export type Localized = z.infer<typeof Localized>
