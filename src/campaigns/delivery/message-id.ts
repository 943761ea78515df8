import { createHmac } from 'node:crypto'

/** Name of the secret in the table secrets by which the ids of messages are made. */
export const messageIdSecret = 'message-id'

/**
 * The id of the one message of a campaign to a mailbox, always the same: HMAC-SHA-256 of campaign and mailbox, 24 hex digits, behind the campaign.
 * Whoever reads it learns nothing of the mailbox.
 * @param domain of the sender
 */
export function messageIdOf(secret: string, campaign: string, mailbox: string, domain: string): string {
  const hash = createHmac('sha256', secret).update(`message-id\u001f${campaign}\u001f${mailbox}`, 'utf8').digest('hex')
  return `<${campaign}.${hash.slice(0, 24)}@${domain}>`
}

/** The campaign and the hash in the id of a message of ours; undefined in any other. */
export function readMessageId(id: string): { campaign: string; hash: string } | undefined {
  const [, campaign, hash] = /^<?(C\d+)\.([0-9a-f]{24})@[^<>\s]+>?$/.exec(id.trim()) ?? []
  return campaign === undefined || hash === undefined ? undefined : { campaign, hash }
}
