import { z } from 'zod'

/** What can be heard of a mailbox after a message left, besides what keeps it from being written to. */
export const ResultEventKind = z.enum(['delivered', 'open', 'click', 'visit', 'order', 'spend', 'score'])
export type ResultEventKind = z.infer<typeof ResultEventKind>

/** All that results tell of: the last four are kept where bounces and complaints are. */
export const heardKinds = [...ResultEventKind.options, 'opt-out', 'complaint', 'hard-bounce', 'soft-bounce'] as const
export type HeardKind = (typeof heardKinds)[number]

/** Something that results say of a mailbox, as it is kept. */
export const ResultEvent = z.strictObject({
  campaign: z.string().optional().describe('absent of an order, a visit or a score that no campaign is named for'),
  mailbox: z.string(),
  kind: ResultEventKind,
  at: z.string().optional().describe('ISO, UTC; absent where the export does not say'),
  times: z.int().min(1).describe('how often; more than once only where isTotal'),
  isTotal: z.boolean().describe('whether it is a sum that an export gives, rather than one event'),
  value: z.number().optional().describe('amount of an order or spend, or a score; up to six decimals'),
  link: z.string().optional(),
  agent: z.string().optional().describe('the user agent; empty where the export has the column and says none'),
  method: z.string().optional().describe('of the request, where our own listener heard it'),
  isMachine: z.boolean().optional().describe('what the provider takes it for, where it says so'),
  source: z.string().describe('name of the file, or listener'),
  key: z.string().optional().describe('what it is known by, so that hearing it twice counts once'),
})
export type ResultEvent = z.infer<typeof ResultEvent>
