import { z } from 'zod'

/** What can be found of the sender's domain; docs/delivery.md says what each means. */
const FindingKind = z.enum([
  'spf-fine',
  'spf-missing',
  'spf-missing-service',
  'spf-several',
  'spf-open',
  'spf-broken',
  'spf-lookups',
  'spf-provider',
  'spf-unaligned',
  'dkim-fine',
  'dkim-missing',
  'dkim-none-found',
  'dkim-broken',
  'dkim-revoked',
  'dkim-weak',
  'dkim-other-key',
  'dkim-unaligned',
  'dmarc-fine',
  'dmarc-watching',
  'dmarc-missing',
  'dmarc-several',
  'dmarc-broken',
  'no-answer',
])

/** One thing that was found, and what to do about it. */
export const Finding = z.strictObject({
  check: z.enum(['spf', 'dkim', 'dmarc']),
  verdict: z
    .enum(['fine', 'better', 'wrong', 'unknown'])
    .describe('better: mails arrive, and could arrive more surely'),
  finding: FindingKind,
  name: z.string().describe('the name in DNS that this is about'),
  found: z.array(z.string()).describe('records that are there'),
  add: z
    .strictObject({ type: z.literal('TXT'), name: z.string(), value: z.string() })
    .optional()
    .describe('record to put there, in the place of the one found if there is one'),
  detail: z.string().optional().describe('what exactly: a count, a mechanism, a domain'),
})
export type Finding = z.infer<typeof Finding>
