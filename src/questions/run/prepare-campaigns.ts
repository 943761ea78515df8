import { readCampaigns } from '../../campaigns/campaign-records.ts'
import { readResults } from '../../campaigns/results/result-records.ts'
import type { DeskContext } from './desk-context.ts'

/** Makes `ask_campaigns`: a row per measured variant, by orders. @returns whether there is any */
export async function prepareCampaigns({ engine, state }: DeskContext): Promise<boolean> {
  const results = readResults(state)
    .map(({ result }) => result)
    .filter(({ metric }) => metric === 'orders')
  const channels = new Map(readCampaigns(state).map(({ campaign }) => [campaign.id, campaign.channel]))
  await engine.load('ask_campaigns', [
    { name: 'campaign', values: results.map(({ campaign }) => campaign) },
    { name: 'variant', values: results.map(({ variant }) => variant ?? 'A') },
    { name: 'channel', values: results.map(({ campaign }) => channels.get(campaign) ?? 'email') },
    { name: 'sent', values: Float64Array.from(results, ({ treated }) => treated.mailboxes) },
    {
      name: 'fewest',
      values: Float64Array.from(results, ({ treated, holdout }) => Math.min(treated.mailboxes, holdout.mailboxes)),
    },
    { name: 'ordered', values: Float64Array.from(results, ({ treated }) => treated.ordered) },
    { name: 'effect', values: Float64Array.from(results, ({ effect }) => effect) },
  ])
  return results.length > 0
}
