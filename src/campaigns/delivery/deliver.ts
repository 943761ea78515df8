import { createTransport } from 'nodemailer'
import { z } from 'zod'
import type { Config } from '../../workspace/config.ts'
import { ShoalError } from '../../workspace/errors.ts'
import type { State } from '../../workspace/state.ts'
import { type Campaign, variantOf } from '../campaign.ts'
import { readOutbox, setMailState } from '../campaign-records.ts'
import { mailText } from './mail-text.ts'

export interface DeliverySettings {
  smtp: string
  from: string
  footer: string
  optOutUrl: string
}

/** Steps of a delivery at which no message was handed over yet, as nodemailer names them. */
const beforeMessage = new Set(['CONN', 'EHLO', 'HELO', 'LHLO', 'STARTTLS', 'AUTH', 'MAIL FROM', 'RCPT TO'])

/** @throws ShoalError delivery/not-configured */
export function settingsFor({ smtp, from, footer, optOutUrl }: Config['delivery']): DeliverySettings {
  if (smtp !== undefined && from !== undefined && footer !== undefined && optOutUrl !== undefined)
    return { smtp, from, footer, optOutUrl }
  const keys = Object.entries({ smtp, from, footer, optOutUrl }).flatMap(([key, value]) =>
    value === undefined ? [key] : [],
  )
  throw new ShoalError('delivery/not-configured', { keys })
}

/**
 * Sends the waiting mails of a campaign, each at most once: a mail is marked before it leaves and after it was taken, so
 * that one that was under way when the process died is unknown, and never repeated.
 * @throws ShoalError delivery/failed where the server cannot be reached: what still waits can be sent later
 */
export async function deliver(
  state: State,
  campaign: Campaign,
  settings: DeliverySettings,
  heed: () => Promise<void>,
): Promise<void> {
  const transport = createTransport({ url: settings.smtp, pool: true, maxConnections: 1 })
  try {
    for (const { mailbox, arm, state: before } of readOutbox(state, campaign.id)) {
      if (before === 'sending') setMailState(state, campaign.id, mailbox, 'unknown')
      if (before !== 'waiting') continue
      await heed()
      setMailState(state, campaign.id, mailbox, 'sending')
      const failure = await failureOf(() => transport.sendMail(mailOf(campaign, arm, settings, mailbox)))
      setMailState(state, campaign.id, mailbox, failure?.leaves ?? 'sent')
      if (failure === undefined || failure.leaves === 'refused') continue
      const left = readOutbox(state, campaign.id).filter((row) => row.state === 'waiting').length
      throw new ShoalError('delivery/failed', { campaign: campaign.id, left }, failure.error)
    }
  } finally {
    transport.close()
  }
}

function mailOf(campaign: Campaign, arm: string, { from, footer, optOutUrl }: DeliverySettings, to: string) {
  const { subject, body } = mailText(variantOf(campaign, arm).copy)
  return {
    from,
    to,
    subject,
    text: `${body}\n\n--\n${footer}\n${optOutUrl}\n`,
    headers: { 'List-Unsubscribe': `<${optOutUrl}>` },
  }
}

/** What nodemailer says of a failed mail. */
const MailFailure = z.object({ command: z.string().optional(), responseCode: z.number().optional() })

/**
 * Why a mail did not go out, and what that leaves it: refused for good (5xx to the recipient or the message; not to a wrong
 * password), waiting where no message was handed over, else unknown. Undefined where it went out.
 */
async function failureOf(
  send: () => Promise<unknown>,
): Promise<{ leaves: 'refused' | 'waiting' | 'unknown'; error: unknown } | undefined> {
  try {
    await send()
    return undefined
  } catch (error) {
    const { command = '', responseCode = 0 } = MailFailure.safeParse(error).data ?? {}
    if (responseCode >= 500 && (command === 'RCPT TO' || command === 'DATA')) return { leaves: 'refused', error }
    // A server that answers with a temporary error has taken nothing either.
    return { leaves: beforeMessage.has(command) || responseCode >= 400 ? 'waiting' : 'unknown', error }
  }
}
