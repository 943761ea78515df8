import type { Campaign } from '../campaigns/campaign.ts'
import type { ChannelMessage } from '../campaigns/channels/channel-messenger.ts'
import { channelWriter } from '../campaigns/channels/channel-writer.ts'
import { fillSlots } from '../campaigns/delivery/fill-slots.ts'
import { mailText } from '../campaigns/delivery/mail-text.ts'
import type { Addressee } from '../campaigns/delivery/mail-writer.ts'
import { mailWriter } from '../campaigns/delivery/mail-writer.ts'
import { missingSettings, missingToSend } from '../campaigns/delivery/missing-settings.ts'
import type { OutboxRow } from '../campaigns/delivery/outbox-row.ts'
import { recipientOf } from '../campaigns/delivery/recipient.ts'
import { slotValues } from '../campaigns/delivery/slot-values.ts'
import type { Channel } from '../campaigns/goal.ts'
import type { Workspace } from '../workspace/workspace.ts'
import type { Copy } from '../writing/copy/copy.ts'
import type { SendOutput } from './send-output.ts'
import { writeOutput } from './write-output.ts'

/** Stands for a code in samples: a dry run gives none out. */
const sampleCode = (): string => 'SAMPLECODE'

type Sample = Partial<SendOutput['messages'][number]>

/** A message of each variant, as it would go to the first mailbox that gets it; a mail also as files to open. */
export async function messageSamples(
  workspace: Workspace,
  campaign: Campaign,
  rows: readonly OutboxRow[],
  now: Date,
): Promise<Pick<SendOutput, 'messages' | 'missing'>> {
  const { state, config } = workspace
  const missing = missingToSend(campaign.channel, config.delivery)
  // A mail can be looked at before there is a mail server.
  const isWritable = missingSettings(campaign.channel, config.delivery).length === 0
  const write = isWritable ? sampler(workspace, campaign, now) : async () => ({})
  const asRead = ({ subject, body }: { subject: string; body: string }, mailbox: string) => {
    const values = slotValues(campaign, recipientOf(state, mailbox).firstName, sampleCode)
    return { subject: fillSlots(subject, values), body: fillSlots(body, values) }
  }
  const messages: SendOutput['messages'] = []
  for (const { id: variant, copy } of campaign.variants) {
    const of = rows.filter(({ arm }) => arm === variant)
    const first = of.find((row) => row.state === 'waiting')?.mailbox
    const sample =
      first === undefined ? {} : await write({ mailbox: first, arm: variant, ...recipientOf(state, first) })
    const words = wordsBy(campaign.channel, copy)
    messages.push({ variant, mails: of.length, ...(first === undefined ? words : asRead(words, first)), ...sample })
  }
  return { messages, missing }
}

/** The words of a message by a channel, before they are one reader’s. */
function wordsBy(channel: Channel, copy: Copy): { subject: string; body: string } {
  if (channel === 'push') return { subject: copy.push.title, body: copy.push.body }
  return channel === 'sms' ? { subject: '', body: copy.sms } : mailText(copy)
}

/** What writes the message of a reader by the campaign’s channel. */
function sampler(workspace: Workspace, campaign: Campaign, now: Date): (to: Addressee) => Promise<Sample> {
  const { state, config, folder } = workspace
  if (campaign.channel !== 'email') {
    const write = channelWriter(state, campaign, config.delivery, config.webhook !== undefined, sampleCode)
    return async (to) => saidIn(await write(to))
  }
  const write = mailWriter(state, campaign, config.delivery, folder, sampleCode)
  return async (to) => {
    const { mail, html } = await write(to, now)
    const name = `${campaign.id}-${to.arm}`
    return {
      eml: await writeOutput(workspace, `${name}.eml`, mail.raw.toString('utf8')),
      html: await writeOutput(workspace, `${name}.html`, html),
    }
  }
}

function saidIn(one: ChannelMessage): Sample {
  if (one.to === 'browser') {
    const { title, body, optOut } = one.message.content
    return { subject: title, body, optOut }
  }
  const { title = '', text, optOut } = one.message
  return { subject: title, body: text, optOut }
}
