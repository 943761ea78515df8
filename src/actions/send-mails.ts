import type { Audience } from '../campaigns/audience/audience.ts'
import type { Campaign } from '../campaigns/campaign.ts'
import type { LeaveRules } from '../campaigns/delivery/may-leave.ts'
import type { Ending } from '../campaigns/delivery/deliver.ts'
import type { Workspace } from '../workspace/workspace.ts'
import type { ActionContext } from './define-action.ts'

/** What a run of sending is told. */
export interface SendTask {
  workspace: Workspace
  campaign: Campaign
  rules: LeaveRules
  /** Ends where nothing can leave for a minute. */
  once: boolean
  /** Goes on after a pause. */
  remaining: boolean
  /** The mailboxes, asked for once they are to be fixed. */
  audience: () => Promise<Audience>
}

/**
 * Sends a campaign, or goes on with one. Whatever could be wrong with the settings is found before anything changes; who is in which arm is fixed
 * before the first mail leaves.
 * @throws ShoalError delivery/…, campaign/…, run/cancelled
 */
export async function sendMails(task: SendTask, context: ActionContext): Promise<{ ending: Ending; manyComplaints: boolean }> {
  const { workspace, campaign, rules, once, remaining } = task
  const { wallClock } = await import('../campaigns/delivery/clock.ts')
  const { deliver } = await import('../campaigns/delivery/deliver.ts')
  const { HealthWatch } = await import('../campaigns/delivery/health-watch.ts')
  const { checkSlots } = await import('../campaigns/delivery/check-slots.ts')
  const { mailWriter, missingSettings } = await import('../campaigns/delivery/mail-writer.ts')
  const { Patience } = await import('../campaigns/delivery/patience.ts')
  const { SendDesk } = await import('../campaigns/delivery/send-desk.ts')
  const { SendLock } = await import('../campaigns/delivery/send-lock.ts')
  const { sendLimitsOf } = await import('../campaigns/delivery/send-limits-of.ts')
  const { settleOrphans } = await import('../campaigns/delivery/outbox.ts')
  const { smtpAccess } = await import('../campaigns/delivery/smtp-options.ts')
  const { SmtpMessenger } = await import('../campaigns/delivery/smtp-messenger.ts')
  const { startSending } = await import('../campaigns/delivery/start-sending.ts')
  const { setStatus } = await import('../campaigns/campaign-records.ts')
  const { ShoalError } = await import('../workspace/errors.ts')
  const { state, folder, config } = workspace
  const { delivery } = config
  const { smtp } = delivery
  const missing = missingSettings(delivery)
  if (smtp === undefined || missing.length > 0)
    throw new ShoalError('delivery/not-configured', { keys: [...(smtp === undefined ? ['smtp'] : []), ...missing] })
  checkSlots(campaign)
  const { options, login } = smtpAccess(smtp, delivery, folder, context.environment)
  const writer = mailWriter(state, campaign, delivery, folder)
  const lock = new SendLock(state, context.now)
  try {
    await startSending(state, campaign.id, { remaining, now: context.now, audience: task.audience })
    settleOrphans(state, campaign.id)
    const clock = wallClock(context.now)
    const backOff = 1000 * delivery.limits.backOff
    const patience = new Patience(backOff, Math.random)
    const health = new HealthWatch(state, campaign.id)
    const limits = sendLimitsOf(state, delivery, context.now())
    const ending = await deliver({
      state,
      campaign,
      desk: new SendDesk(state, campaign, { rules, limits, patience, health, lock }),
      patience,
      compose: async (to, now) => (await writer(to, now)).mail,
      line: () => new SmtpMessenger(options, login),
      lines: delivery.connections,
      clock,
      signal: context.signal,
      backOff,
      random: Math.random,
      once,
      settled: await progressOf(workspace, campaign, context),
    })
    if (ending.kind === 'finished') setStatus(state, campaign.id, 'sent')
    return { ending, manyComplaints: health.hasManyComplaints(context.now().getTime()) }
  } finally {
    lock.release()
  }
}

/** Says how far sending is, by the pace of this run. */
async function progressOf({ state }: Workspace, { id }: Campaign, context: ActionContext): Promise<() => void> {
  const { countOutbox } = await import('../campaigns/delivery/outbox.ts')
  const counts = countOutbox(state, id)
  const of = (test: (state: string) => boolean): number =>
    counts.filter((count) => test(count.state)).reduce((sum, { mailboxes }) => sum + mailboxes, 0)
  const total = of((stands) => stands !== 'held')
  const before = total - of((stands) => stands === 'waiting')
  const start = context.now().getTime()
  let done = 0
  return () => {
    done++
    const pace = (context.now().getTime() - start) / done
    context.progress('sending', {
      done: before + done,
      total,
      secondsLeft: Math.round((pace * Math.max(0, total - before - done)) / 1000),
    })
  }
}
