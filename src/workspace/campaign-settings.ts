import { z } from 'zod'

/** Settings of campaigns: who makes them, and what a message costs. */
export const CampaignSettings = z.strictObject({
  by: z
    .string()
    .optional()
    .describe('who drafts and approves campaigns here, for their history; default: the user of the machine'),
  facts: z
    .array(z.string().min(1))
    .default([])
    .describe(
      'what is true of the shop and may stand in campaigns word for word, e.g. "Call us on 01947 123456" or "since 1985"',
    ),
  every: z
    .number()
    .positive()
    .default(7)
    .describe(
      'days between two campaigns to the same customers; where results of one are in before the next, and more than 5 of 100 order, shares of variants follow each result (docs/allocation.md)',
    ),
  halfLife: z.number().positive().default(365).describe('days after which a result counts half of what it did'),
  guardrails: z
    .strictObject({
      optOuts: z.number().min(0).max(1).default(0.005).describe('share of mailboxes'),
      complaints: z.number().min(0).max(1).default(0.001).describe('share of mailboxes'),
      score: z.number().min(0).default(0.2).describe('mean satisfaction score, in points of its scale'),
    })
    .prefault({})
    .describe('by how much a message may be worse than none (the hold-out) before it is not to be used more'),
  cost: z
    .strictObject({
      email: z.number().min(0).optional().describe('cost of one e-mail, in the currency of the orders'),
      push: z.number().min(0).optional().describe('cost of one push message'),
      sms: z.number().min(0).optional().describe('cost of one text message'),
      shipping: z
        .number()
        .min(0)
        .optional()
        .describe('cost of shipping one order, which an offer of free shipping gives away'),
    })
    .prefault({}),
})
