import type { DeliverySettings } from '../../workspace/delivery-settings.ts'
import type { Channel } from '../goal.ts'

/** Settings without which no message of a channel leaves, and that are not there: whoever is written to can opt out, whatever the way. */
export function missingSettings(
  channel: Channel,
  { from, footer, optOutUrl }: Pick<DeliverySettings, 'from' | 'footer' | 'optOutUrl'>,
): string[] {
  const needed = channel === 'email' ? { from, footer, optOutUrl } : { optOutUrl }
  return Object.entries(needed).flatMap(([key, value]) => (value === undefined ? [key] : []))
}

/** Settings without which nothing of a channel can leave: those that it is written with, and for mails the mail server. */
export const missingToSend = (
  channel: Channel,
  settings: Pick<DeliverySettings, 'from' | 'footer' | 'optOutUrl' | 'smtp'>,
): string[] => [
  ...(channel === 'email' && settings.smtp === undefined ? ['smtp'] : []),
  ...missingSettings(channel, settings),
]
