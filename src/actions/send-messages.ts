import type { Audience } from '../campaigns/audience/audience-of.ts'
import type { Campaign } from '../campaigns/campaign.ts'
import type { Clock } from '../campaigns/delivery/clock.ts'
import type { Ending } from '../campaigns/delivery/deliver.ts'
import type { LeaveRules } from '../campaigns/delivery/leave-rules.ts'
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
  /** Sends although mail servers may not believe who sends. */
  anyway: boolean
  who: string
  /** The mailboxes, asked for once they are to be fixed. */
  audience: () => Promise<Audience>
}

/**
 * Sends a campaign, or goes on with one. Whatever could be wrong with the settings is found before anything changes; who is in which arm is fixed
 * before the first message leaves.
 * @throws ShoalError delivery/…, campaign/…, push/…, webhook/…, run/cancelled
 */
export async function sendMessages(
  task: SendTask,
  context: ActionContext,
): Promise<{ ending: Ending; manyComplaints: boolean }> {
  const { workspace, campaign, rules, once, remaining, anyway, who } = task
  const { wallClock } = await import('../campaigns/delivery/clock.ts')
  const { HealthWatch } = await import('../campaigns/delivery/health-watch.ts')
  const { checkSlots } = await import('../campaigns/delivery/check-slots.ts')
  const { Patience } = await import('../campaigns/delivery/patience.ts')
  const { SendDesk } = await import('../campaigns/delivery/send-desk.ts')
  const { SendLock } = await import('../campaigns/delivery/send-lock.ts')
  const { sendLimitsOf } = await import('../campaigns/delivery/send-limits-of.ts')
  const { settleOrphans } = await import('../campaigns/delivery/outbox.ts')
  const { maySend, startSending } = await import('../campaigns/delivery/start-sending.ts')
  const { moveCampaign } = await import('../campaigns/approval/move-campaign.ts')
  const { deliveryBy } = await import('./delivery-by.ts')
  const { state, config } = workspace
  const { delivery } = config
  checkSlots(campaign)
  const clock = wallClock(context.now())
  const deliver = await deliveryBy(workspace, campaign, clock, context)
  const lock = new SendLock(state, clock.now)
  try {
    const { status } = maySend(state, campaign.id, remaining)
    if (campaign.channel === 'email' && status !== 'sending' && !anyway) await checkSender(workspace)
    await startSending(state, campaign, { remaining, who, now: clock.now, audience: task.audience })
    settleOrphans(state, campaign.id)
    const backOff = 1000 * delivery.limits.backOff
    const patience = new Patience(backOff, Math.random)
    const health = new HealthWatch(state, campaign.id)
    const limits = sendLimitsOf(state, campaign.channel, delivery, clock.now())
    const ending = await deliver({
      state,
      campaign,
      desk: new SendDesk(state, campaign, { rules, limits, patience, lock }),
      patience,
      health,
      clock,
      signal: context.signal,
      backOff,
      random: Math.random,
      once,
      settled: await progressOf(workspace, campaign, clock, context),
    })
    if (ending.kind === 'finished') moveCampaign(state, campaign.id, 'sent', { at: clock.now().toISOString(), who })
    return { ending, manyComplaints: health.hasManyComplaints(clock.now().getTime()) }
  } finally {
    lock.release()
  }
}

/** Before the first mail: will mail servers believe who sends? @throws ShoalError delivery/unproven */
async function checkSender({ config, folder }: Workspace): Promise<void> {
  const { senderFindings } = await import('../campaigns/sender-check/sender-findings.ts')
  const { ShoalError } = await import('../workspace/errors.ts')
  const { domain, findings } = await senderFindings(config, folder)
  const wrong = findings.filter(({ verdict }) => verdict === 'wrong').map(({ check }) => check)
  if (wrong.length > 0) throw new ShoalError('delivery/unproven', { domain, checks: wrong })
}

/** Says how far sending is, by the pace of this run. */
async function progressOf(
  { state }: Workspace,
  { id }: Campaign,
  clock: Clock,
  context: ActionContext,
): Promise<() => void> {
  const { countOutbox } = await import('../campaigns/delivery/outbox.ts')
  const counts = countOutbox(state, id)
  const of = (test: (state: string) => boolean): number =>
    counts.filter((count) => test(count.state)).reduce((sum, { mailboxes }) => sum + mailboxes, 0)
  const total = of((stands) => stands !== 'held')
  const before = total - of((stands) => stands === 'waiting')
  const start = clock.now().getTime()
  let done = 0
  return () => {
    done++
    const pace = (clock.now().getTime() - start) / done
    context.progress('sending', {
      done: before + done,
      total,
      secondsLeft: Math.round((pace * Math.max(0, total - before - done)) / 1000),
    })
  }
}
