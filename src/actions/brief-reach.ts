import { audienceOf } from '../campaigns/audience/audience-of.ts'
import { leftOf } from '../campaigns/audience/funnel-rows.ts'
import { readEligibility } from '../campaigns/audience/read-eligibility.ts'
import type { DraftInput } from '../campaigns/brief/draft-campaign.ts'
import type { Channel, Goal } from '../campaigns/goal.ts'
import { chooseChannel, reachOfChannels } from '../campaigns/strategy/choose-channel.ts'
import type { Engine } from '../engine/engine.ts'
import type { Workspace } from '../workspace/workspace.ts'
import { audienceContext } from './audience-context.ts'
import { knownContacts } from './campaign-audience.ts'

/** How the customers of an audience can be reached: by which channels, and the way to the mailboxes that can be written to. */
export async function briefReach(
  engine: Engine,
  workspace: Workspace,
  members: readonly string[],
  {
    goal,
    channel: asked,
    file,
    now,
  }: { goal: Goal; channel: Channel | undefined; file: string | undefined; now: Date },
): Promise<Pick<DraftInput, 'reach' | 'mailboxes' | 'funnel'>> {
  const meant = new Set(members)
  const all = knownContacts(workspace.state, file)
  const reach = reachOfChannels(meant, all)
  if (!all.some(({ customer }) => meant.has(customer))) return { reach, mailboxes: undefined, funnel: undefined }
  const { channel } = chooseChannel(reach, asked)
  const context = await audienceContext(engine, workspace)
  const known = await readEligibility(context, workspace.state, { goal, channel, now })
  const { funnel } = audienceOf(members, all, known)
  return { reach, mailboxes: leftOf(funnel), funnel }
}
