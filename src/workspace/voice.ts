import { z } from 'zod'

/** How a brand sounds; the section voice of shoal.yaml. */
export const Voice = z.strictObject({
  tone: z.string().optional().describe('how the brand sounds, e.g. warm and brief'),
  use: z.array(z.string()).default([]).describe('words that the brand likes'),
  avoid: z.array(z.string().min(1)).default([]).describe('words that no text may hold'),
  examples: z.array(z.string()).default([]).describe('sentences that sound right'),
  banned: z.array(z.string().min(1)).default([]).describe('claims that no text may make, e.g. best in town'),
})
export type Voice = z.infer<typeof Voice>
