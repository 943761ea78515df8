import { createHmac, timingSafeEqual } from 'node:crypto'

/**
 * What stands before the @ of the Message-ID of a mail: the campaign, a dot, and 128 bits in hex of HMAC-SHA-256 over campaign and
 * mailbox. The same whenever it is made, and only this workspace can make it: a bounce that names it answers a mail of ours.
 * @param secret of the workspace, the one of opt-outs
 * @param campaign an id without dots, as C1
 */
export const messageIdLocal = (secret: string, campaign: string, mailbox: string): string =>
  `${campaign}.${createHmac('sha256', secret).update(`shoal message\0${campaign}\0${mailbox}`, 'utf8').digest('hex').slice(0, 32)}`

/** The campaign of a Message-ID, if it is the one of a mail to this mailbox. */
export function campaignOfMessageId(secret: string, messageId: string, mailbox: string): string | undefined {
  const [, local = '', campaign = ''] = /^(([A-Za-z0-9_-]{1,64})\.[0-9a-f]{32})@/.exec(messageId) ?? []
  if (campaign === '') return undefined
  const own = messageIdLocal(secret, campaign, mailbox)
  return timingSafeEqual(Buffer.from(own), Buffer.from(local)) ? campaign : undefined
}
