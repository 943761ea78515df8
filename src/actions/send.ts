import { z } from 'zod'
import type { OutboxRow } from '../campaigns/delivery/outbox-row.ts'
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
    const { campaignAudience } = await import('./campaign-audience.ts')
    const { addOutbox, readCampaign, readOutbox, setStatus } = await import('../campaigns/campaign-records.ts')
    const { deliver, settingsFor } = await import('../campaigns/delivery/deliver.ts')
    const { mailText } = await import('../campaigns/delivery/mail-text.ts')
    const { ShoalError } = await import('../workspace/errors.ts')
    return withEngine(context, async (workspace, engine) => {
      const { state, config } = workspace
      const { campaign, status } = readCampaign(state, id)
      const settings = really ? settingsFor(config.delivery) : undefined
      if (really && status !== 'approved' && status !== 'sending')
        throw new ShoalError('campaign/status', { campaign: id, status })
      const { rows, funnel } = await campaignAudience(engine, workspace, campaign, {
        file: contacts,
        now: context.now(),
      })
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
        unreachable: funnel.unreachable,
        sent: count((row) => row.state === 'sent'),
        refused: count((row) => row.state === 'refused'),
        unknown: count((row) => row.state === 'unknown'),
        messages: campaign.variants.map(({ id: variant, copy }) => ({ variant, ...mailText(copy) })),
      }
    })
  },
})
