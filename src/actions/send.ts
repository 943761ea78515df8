import { z } from 'zod'
import type { OutboxRow } from '../campaigns/delivery/outbox-row.ts'
import { currentSnapshot } from './current.ts'
import { defineAction } from './define-action.ts'
import { heed } from './heed.ts'
import { withEngine } from './with-engine.ts'

/** shoal send C1: a dry run unless told otherwise. */
export const send = defineAction({
  name: 'send',
  effect: 'sends',
  positional: 'campaign',
  input: z.strictObject({ campaign: z.string(), contacts: z.string().optional(), send: z.boolean().default(false) }),
  output: z.strictObject({
    campaign: z.string(),
    dryRun: z.boolean(),
    mails: z.int().describe('mailboxes that get the mail'),
    held: z.int().describe('mailboxes held out'),
    unreachable: z.int().describe('customers of the segment without an address or consent'),
    sent: z.int(),
    refused: z.int().describe('refused by the mail server for good'),
    unknown: z.int().describe('under way when an earlier run ended; not repeated'),
    messages: z.array(z.strictObject({ variant: z.string(), subject: z.string(), body: z.string() })),
  }),
  run: async ({ campaign: id, contacts, send: really }, context) => {
    const { audienceOf, contactsIn } = await import('../campaigns/audience/audience.ts')
    const { forgottenIn } = await import('../customers/forget/forgotten.ts')
    const { listContacts } = await import('../customers/contacts/contact-records.ts')
    const { addOutbox, readCampaign, readOutbox, setStatus } = await import('../campaigns/campaign-records.ts')
    const { deliver, settingsFor } = await import('../campaigns/delivery/deliver.ts')
    const { mailText } = await import('../campaigns/delivery/mail-text.ts')
    const { featureTable } = await import('../customers/features/feature-table.ts')
    const { assign } = await import('../customers/profiles/describe-segments.ts')
    const { countedSegmentation } = await import('./counted-segmentation.ts')
    const { ShoalError } = await import('../workspace/errors.ts')
    return withEngine(context, async (workspace, engine) => {
      const { state, config } = workspace
      const { campaign, status } = readCampaign(state, id)
      const current = currentSnapshot(workspace)
      const { snapshot, folder } = current
      const { segmentation } = await countedSegmentation(engine, workspace, current)
      if (segmentation.version !== campaign.segmentation)
        throw new ShoalError('campaign/stale', { campaign: id, segment: campaign.segment })
      const settings = really ? settingsFor(config.delivery) : undefined
      if (really && status !== 'approved' && status !== 'sending')
        throw new ShoalError('campaign/status', { campaign: id, status })
      const table = await featureTable(engine, snapshot, folder)
      const { labels } = assign(table, segmentation, snapshot)
      const index = segmentation.segments.findIndex((segment) => segment.id === campaign.segment)
      const members = table.customers.filter((_, row) => labels[row] === index)
      const isForgotten = forgottenIn(state)
      const { rows, unreachable } = audienceOf(
        id,
        members,
        (contacts === undefined ? listContacts(state) : contactsIn(contacts)).filter(
          ({ customer, mailbox }) => !isForgotten?.(customer) && !isForgotten?.(mailbox ?? ''),
        ),
        campaign.holdout,
        campaign.variants,
      )
      if (settings !== undefined) {
        // Who is in which arm is fixed before the first mail leaves; a later run goes on with these mailboxes.
        state.transaction(() => {
          if (readOutbox(state, id).length === 0) addOutbox(state, id, rows)
          setStatus(state, id, 'sending')
        })
        await deliver(state, campaign, settings, () => heed(context.signal))
        setStatus(state, id, 'sent')
      }
      const outbox = really ? readOutbox(state, id) : rows
      const count = (test: (row: OutboxRow) => boolean): number => outbox.filter(test).length
      return {
        campaign: id,
        dryRun: !really,
        mails: count(({ arm }) => arm !== 'holdout'),
        held: count(({ arm }) => arm === 'holdout'),
        unreachable,
        sent: count((row) => row.state === 'sent'),
        refused: count((row) => row.state === 'refused'),
        unknown: count((row) => row.state === 'unknown'),
        messages: campaign.variants.map(({ id: variant, copy }) => ({ variant, ...mailText(copy) })),
      }
    })
  },
})
