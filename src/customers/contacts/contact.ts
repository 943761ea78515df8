import { z } from 'zod'

/** How a customer can be reached, and whether that is wanted. Dates and times are ISO texts, in UTC where they have an offset. */
export const Contact = z.strictObject({
  customer: z.string(),
  email: z.string().optional(),
  /** The mailbox that the address leads to: customers with the same one are the same reader. */
  mailbox: z.string().optional(),
  phone: z.string().optional(),
  push: z.string().optional(),
  firstName: z.string().optional(),
  language: z.string().optional(),
  timeZone: z.string().optional(),
  consent: z.enum(['yes', 'no']).optional().describe('no: refused, opted out or complained'),
  consentAt: z.string().optional().describe('when it was given or taken back'),
  consentSource: z.string().optional().describe('where it was given or taken back'),
})
export type Contact = z.infer<typeof Contact>

/** What an address looks like once it is trimmed; the engine reads the pattern too. */
export const address = /^[^\s@<>,;"]+@[^\s@<>,;"]+\.[^\s@<>,;"]+$/

/** The key of a mailbox: the address trimmed and in lower case; undefined where it is none. */
export function mailboxOf(email: string | undefined): string | undefined {
  const key = email?.trim().toLowerCase() ?? ''
  return address.test(key) ? key : undefined
}

const yes = new Set(['1', 'yes', 'y', 'true', 'ja', 'oui', 'si', 'subscribed', 'opted_in', '是', '同意', '已订阅'])
const no = new Set([
  '0',
  'no',
  'n',
  'false',
  'nein',
  'non',
  'unsubscribed',
  'cleaned',
  'nonsubscribed',
  'non-subscribed',
  'transactional',
  'never_subscribed',
  'opted_out',
  '否',
  '不同意',
  '已退订',
  '未订阅',
])

/** What a cell says of consent; undefined where it says nothing. */
export function consentOf(cell: string | undefined): 'yes' | 'no' | undefined {
  const word = cell?.trim().toLowerCase() ?? ''
  if (yes.has(word)) return 'yes'
  return no.has(word) ? 'no' : undefined
}
