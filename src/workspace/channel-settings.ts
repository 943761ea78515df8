import { z } from 'zod'

/** A page of the web, or one of this machine; no name and password in it. */
const isWebhook = (text: string): boolean => {
  const url = URL.parse(text)
  if (url === null || url.username !== '' || url.password !== '') return false
  return (
    url.protocol === 'https:' ||
    (url.protocol === 'http:' && ['127.0.0.1', '[::1]', 'localhost'].includes(url.hostname))
  )
}

/** How push messages leave. */
export const PushConfig = z.strictObject({
  contact: z
    .string()
    .refine((text) => /^(mailto:[^\s@]+@[^\s@]+|https:\/\/\S+)$/.test(text))
    .optional()
    .describe('how a push service reaches you: mailto:… or https://…; default: the address of delivery.from'),
  keep: z
    .int()
    .min(0)
    .max(2_419_200)
    .default(86_400)
    .describe('seconds that a push service keeps a message for a browser that is away'),
})

/** The webhook that passes push and text messages on to a provider. */
export const WebhookConfig = z.strictObject({
  url: z.string().refine(isWebhook).describe('where messages are posted to, https'),
  secretFrom: z
    .string()
    .min(1)
    .default('SHOAL_WEBHOOK_SECRET')
    .describe('environment variable that holds the secret with which messages are signed'),
})

/** How the sender's domain is looked up. */
export const SenderConfig = z.strictObject({
  dnsFile: z
    .string()
    .optional()
    .describe('JSON file with DNS records, for a machine that may not ask: {"shop.example": {"TXT": ["v=spf1 …"]}}'),
})
