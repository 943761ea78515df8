import { z } from 'zod'
import { Capped, ContactCaps } from './audience-settings.ts'

const isMailServer = (text: string): boolean => {
  const url = URL.parse(text)
  return url !== null && /^smtps?:$/.test(url.protocol) && url.hostname !== ''
}

/** A password in an address would end up in messages and logs. */
const hasNoPassword = (text: string): boolean => !URL.parse(text)?.password

const isWebPage = (text: string): boolean => /^https?:$/.test(URL.parse(text)?.protocol ?? '')

const isTimeZone = (zone: string): boolean => {
  try {
    return new Intl.DateTimeFormat('en', { timeZone: zone }) !== undefined
  } catch {
    return false
  }
}

const hour = z.string().refine((text) => /^([01]\d|2[0-3]):[0-5]\d$/.test(text))

/** At most so many mails in a second, in any hour, on any day. @param to whom, in words */
const rates = (to: string) =>
  z.strictObject({
    perSecond: z.number().positive().optional().describe(`most mails in a second${to}`),
    perHour: z.int().min(1).optional().describe(`most mails in any 60 minutes${to}`),
    perDay: z.int().min(1).optional().describe(`most mails in any 24 hours${to}`),
  })
export type Rates = z.infer<ReturnType<typeof rates>>

/** How fast mails may leave. */
const DeliveryLimits = rates('').extend({
  perDomain: rates(' to each domain of recipients').prefault({}),
  domains: z.record(z.string(), rates(' to that domain, e.g. gmail.com')).default({}),
  rampUp: z
    .array(z.int())
    .refine((days) => days.every((most) => most > 0))
    .default([])
    .describe('most mails on the first day with mails, the second, and so on, for a sender that nobody knows yet'),
  backOff: z
    .number()
    .positive()
    .default(5)
    .describe('seconds to wait when the server first asks for patience; doubled each time, at most 10 minutes'),
})
export type DeliveryLimits = z.infer<typeof DeliveryLimits>

/** How mails leave: the server, what stands in each of them, how fast and when. */
export const DeliverySettings = z.strictObject({
  smtp: z
    .string()
    .refine(isMailServer)
    .refine(hasNoPassword, { params: { is: 'password' } })
    .optional()
    .describe('mail server, e.g. smtp://localhost:1025; smtps:// speaks TLS from the start'),
  user: z.string().min(1).optional().describe('name under which the mail server is logged into'),
  passwordFrom: z
    .string()
    .min(1)
    .default('SHOAL_SMTP_PASSWORD')
    .describe('environment variable that holds the password of that name'),
  secretsFile: z
    .string()
    .min(1)
    .optional()
    .describe('file of NAME=value lines outside the workspace, where that variable is looked up first'),
  tls: z
    .enum(['auto', 'required', 'off'])
    .default('auto')
    .describe('auto: encrypted where the server offers it, and always where a password is sent'),
  caFile: z.string().min(1).optional().describe('certificate (PEM) of an authority of your own'),
  connections: z.int().min(1).max(50).default(4).describe('connections to the mail server at the same time'),
  from: z.string().optional().describe('sender of the mails, e.g. Shop <hello@shop.example>'),
  replyTo: z.string().optional().describe('where answers go; default: the sender'),
  bounceTo: z.string().optional().describe('address for mails that come back; default: the sender’s'),
  footer: z.string().optional().describe('name and postal address of the shop, under every mail'),
  shopUrl: z.string().refine(isWebPage).optional().describe('page that the button of a mail leads to'),
  optOutUrl: z
    .string()
    .refine(isWebPage)
    .optional()
    .describe('page on which a reader can unsubscribe, named in every message: none leaves without it'),
  optOutMailto: z.string().optional().describe('address to which a mail unsubscribes, for mail programs that use one'),
  tracking: z
    .enum(['off', 'on'])
    .default('off')
    .describe('on: mails show who opened and clicked, by links and a picture over "shoal optout serve"'),
  trackUrl: z
    .string()
    .refine(isWebPage)
    .optional()
    .describe('page over which tracked links lead; default: that of optOutUrl'),
  dkim: z
    .strictObject({
      domain: z.string().min(1).describe('domain that signs, the one of the sender'),
      selector: z.string().min(1).describe('name of the key in that domain'),
      keyFile: z.string().min(1).describe('file of the private key (PEM), outside the workspace'),
    })
    .optional()
    .describe('signs every mail; without it the mail server may'),
  limits: DeliveryLimits.prefault({}),
  caps: ContactCaps,
  quietHours: z
    .strictObject({
      from: hour.describe('HH:MM of the reader’s day from which on no mail leaves, e.g. 21:00'),
      until: hour.describe('HH:MM until which none leaves, e.g. 08:00'),
    })
    .optional(),
  timeZone: z
    .string()
    .refine(isTimeZone)
    .default('UTC')
    .describe(
      'time zone of the shop: of times without an offset, and of readers of whom none is known, e.g. Europe/London',
    ),
  capped: Capped,
})
export type DeliverySettings = z.infer<typeof DeliverySettings>
