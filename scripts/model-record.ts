import { z } from 'zod'
import { Language } from '../src/language/language.ts'

/** What came of one way of writing in one language, counted over the interpretation and copy that were shipped. */
export const ModelRecord = z.strictObject({
  model: z.string(),
  way: z.enum(['stated', 'slots']),
  language: Language,
  seed: z.int().default(0),
  personas: z.int(),
  sentences: z.int(),
  byModel: z.int(),
  repaired: z.int(),
  byRule: z.int(),
  refused: z.record(z.string(), z.int()).describe('sentences sent back, by reason'),
  prompts: z.array(z.string()),
})
export type ModelRecord = z.infer<typeof ModelRecord>

export const ModelRecords = z.array(ModelRecord)
