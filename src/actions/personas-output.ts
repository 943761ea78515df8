import { z } from 'zod'
import { Language } from '../language/language.ts'
import { BookFormat } from '../writing/persona-book/render-book.ts'

const Counts = z.strictObject({
  code: z.int().describe('evidence that code put into words'),
  model: z.int().describe('by the model, as it came'),
  repaired: z.int().describe('by the model, sent back and mended'),
  rule: z.int().describe('by rule, where there is no model or where its words did not hold'),
})

export const PersonasInput = z
  .strictObject({
    by: z.string().optional(),
    languages: z.array(Language).min(1).optional(),
    variants: z.int().min(1).max(20).default(1),
    copy: z.boolean().default(true),
    angles: z.int().min(1).max(3).default(3),
    formats: z.array(BookFormat).min(1).default(['html', 'md', 'json', 'csv']),
    plan: z.boolean().optional(),
    budget: z.number().positive().optional(),
    budgetTokens: z.int().min(1).optional(),
    batch: z.boolean().optional(),
    once: z.boolean().optional(),
  })
  .refine(({ batch, once }) => once !== true || batch === true, { path: ['batch'], params: { is: 'missing' } })
  .refine(({ budget, budgetTokens }) => budget === undefined || budgetTokens === undefined, {
    path: ['budget'],
    params: { is: 'not-beside', other: 'budgetTokens' },
  })
export type PersonasInput = z.infer<typeof PersonasInput>

export const PersonasOutput = z.strictObject({
  folder: z.string(),
  model: z.string().describe('"rule" where shoal.yaml names none'),
  ways: z.record(Language, z.enum(['rule', 'stated', 'slots'])).describe('how it writes in each language'),
  plan: z.strictObject({
    items: z.int().describe('segments × languages × variants'),
    done: z.int().describe('written by an earlier run'),
    calls: z.int().describe('about'),
    tokens: z.strictObject({ input: z.int(), output: z.int() }).describe('about'),
    cost: z
      .strictObject({ amount: z.number(), currency: z.string() })
      .optional()
      .describe('about; absent where shoal.yaml has no price of the model'),
  }),
  written: z.int().describe('items written now'),
  failed: z
    .array(z.strictObject({ item: z.string(), code: z.string() }))
    .describe('items that a model gave no answer to; words by rule stand in'),
  left: z.int().describe('items that were not begun, since the budget was used up'),
  waiting: z.int().describe('items whose answers are still in a batch: the same command goes on'),
  batches: z
    .array(z.strictObject({ batch: z.string(), requests: z.int() }))
    .describe('batches that are open, as the provider calls them'),
  sentences: Counts,
  used: z.strictObject({ calls: z.int(), tokens: z.strictObject({ input: z.int(), output: z.int() }) }),
  leftOut: z.array(
    z.strictObject({
      group: z
        .string()
        .optional()
        .describe('absent where too few customers are in it, or where it holds a mailbox or a card'),
      customers: z.int(),
      reason: z.string(),
    }),
  ),
  files: z.array(z.string()),
})
export type PersonasOutput = z.infer<typeof PersonasOutput>
