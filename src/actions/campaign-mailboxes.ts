import type { Audience } from '../campaigns/audience/audience.ts'
import type { Campaign } from '../campaigns/campaign.ts'
import { currentSnapshot } from './current.ts'
import type { ActionContext } from './define-action.ts'
import { withEngine } from './with-engine.ts'

/**
 * The mailboxes of a campaign by what is known now, each in its arm.
 * @param contacts CSV file of contacts; absent: those that imports brought
 * @throws ShoalError campaign/stale, contacts/nobody, contacts/columns
 */
export async function campaignMailboxes(
  campaign: Campaign,
  contacts: string | undefined,
  context: ActionContext,
): Promise<Audience> {
  const { audienceOf, contactsIn } = await import('../campaigns/audience/audience.ts')
  const { forgottenIn } = await import('../customers/forget/forgotten.ts')
  const { listContacts } = await import('../customers/contacts/contact-records.ts')
  const { featureTable } = await import('../customers/features/feature-table.ts')
  const { assign } = await import('../customers/profiles/describe-segments.ts')
  const { countedSegmentation } = await import('./counted-segmentation.ts')
  const { ShoalError } = await import('../workspace/errors.ts')
  return withEngine(context, async (workspace, engine) => {
    const current = currentSnapshot(workspace)
    const { snapshot, folder } = current
    const { segmentation } = await countedSegmentation(engine, workspace, current)
    if (segmentation.version !== campaign.segmentation)
      throw new ShoalError('campaign/stale', { campaign: campaign.id, segment: campaign.segment })
    const table = await featureTable(engine, snapshot, folder)
    const { labels } = assign(table, segmentation, snapshot)
    const index = segmentation.segments.findIndex((segment) => segment.id === campaign.segment)
    const members = table.customers.filter((_, row) => labels[row] === index)
    const isForgotten = forgottenIn(workspace.state)
    const known = contacts === undefined ? listContacts(workspace.state) : contactsIn(contacts)
    return audienceOf(
      campaign.id,
      members,
      known.filter(({ customer, mailbox }) => !isForgotten?.(customer) && !isForgotten?.(mailbox ?? '')),
      campaign.holdout,
      campaign.variants,
    )
  })
}
