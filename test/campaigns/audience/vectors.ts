import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'

/** What scripts/assignment-vectors.py computed. */
const Vectors = z.object({
  places: z.array(z.object({ parts: z.array(z.string()), place: z.int() })),
  arms: z.array(
    z.object({
      campaign: z.string(),
      holdout: z.number(),
      variants: z.array(z.object({ id: z.string(), share: z.number() })),
      limits: z.array(z.object({ arm: z.string(), below: z.int() })),
      mailboxes: z.array(z.object({ mailbox: z.string(), place: z.int(), arm: z.string() })),
    }),
  ),
})

export const vectors = Vectors.parse(
  JSON.parse(readFileSync(join(import.meta.dirname, '../../../fixtures/assignment-vectors.json'), 'utf8')),
)
