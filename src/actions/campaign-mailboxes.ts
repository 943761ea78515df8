import type { Audience } from '../campaigns/audience/audience-of.ts'
import type { Campaign } from '../campaigns/campaign.ts'
import type { ActionContext } from './define-action.ts'

/**
 * The mailboxes of a campaign with an engine of its own, for who needs none otherwise.
 * @param contacts CSV file of contacts; absent: those that imports brought
 * @throws ShoalError campaign/stale, contacts/nobody, contacts/columns, audience/…
 */
export async function campaignMailboxes(
  campaign: Campaign,
  contacts: string | undefined,
  context: ActionContext,
): Promise<Audience> {
  const { campaignAudience } = await import('./campaign-audience.ts')
  const { withEngine } = await import('./with-engine.ts')
  return withEngine(context, (workspace, engine) =>
    campaignAudience(engine, workspace, campaign, { file: contacts, now: context.now() }),
  )
}
