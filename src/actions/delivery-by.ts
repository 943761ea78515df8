import type { Campaign } from '../campaigns/campaign.ts'
import type { ChannelMessage } from '../campaigns/channels/channel-messenger.ts'
import type { Clock } from '../campaigns/delivery/clock.ts'
import { type Delivery, deliver, type Ending } from '../campaigns/delivery/deliver.ts'
import { mailWriter } from '../campaigns/delivery/mail-writer.ts'
import { missingToSend } from '../campaigns/delivery/missing-settings.ts'
import { type Mail, SmtpMessenger } from '../campaigns/delivery/smtp-messenger.ts'
import { smtpAccess } from '../campaigns/delivery/smtp-options.ts'
import { keepTrackedLink } from '../campaigns/tracking/tracked-links.ts'
import { ShoalError } from '../workspace/errors.ts'
import type { Workspace } from '../workspace/workspace.ts'
import type { ActionContext } from './define-action.ts'

/** How the messages of a channel are written and leave. */
type Lines<Message> = Pick<Delivery<Message>, 'compose' | 'line' | 'lines'>

/** What a delivery works with besides the lines of its channel. */
type Parts = Omit<Delivery<never>, 'compose' | 'line' | 'lines'>

/**
 * How a campaign is delivered by its channel, once the rest is there: mails through the mail server, push and text messages to browsers and the
 * webhook of shoal.yaml. Whatever lacks is found here.
 * @throws ShoalError delivery/not-configured, delivery/address, delivery/file, delivery/no-password, webhook/…, push/no-contact
 */
export async function deliveryBy(
  workspace: Workspace,
  campaign: Campaign,
  clock: Clock,
  context: ActionContext,
): Promise<(parts: Parts) => Promise<Ending>> {
  const over =
    <Message>(lines: Lines<Message>) =>
    (parts: Parts): Promise<Ending> =>
      deliver({ ...parts, ...lines })
  return campaign.channel === 'email'
    ? over(mailLines(workspace, campaign, context))
    : over(await channelLines(workspace, campaign, clock, context))
}

function mailLines(
  { state, folder, config: { delivery } }: Workspace,
  campaign: Campaign,
  { environment }: Pick<ActionContext, 'environment'>,
): Lines<Mail> {
  const { smtp } = delivery
  const keys = missingToSend('email', delivery)
  if (smtp === undefined || keys.length > 0) throw new ShoalError('delivery/not-configured', { keys })
  const { options, login } = smtpAccess(smtp, delivery, folder, environment)
  if (delivery.tracking === 'on' && delivery.shopUrl !== undefined)
    keepTrackedLink(state, campaign.id, delivery.shopUrl)
  const writer = mailWriter(state, campaign, delivery, folder)
  return {
    compose: async (to, now) => (await writer(to, now)).mail,
    line: () => new SmtpMessenger(options, login),
    lines: delivery.connections,
  }
}

async function channelLines(
  { state, config }: Workspace,
  campaign: Campaign,
  clock: Clock,
  { environment, signal }: Pick<ActionContext, 'environment' | 'signal'>,
): Promise<Lines<ChannelMessage>> {
  const { channelDelivery } = await import('../campaigns/channels/channel-delivery.ts')
  const { publicPost } = await import('../campaigns/http/public-post.ts')
  const { compose, line } = channelDelivery(state, campaign, config, {
    environment,
    clock,
    signal,
    random: Math.random,
    post: fetch,
    postToBrowsers: publicPost(),
  })
  return { compose, line, lines: config.delivery.connections }
}
