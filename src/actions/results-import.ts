import { z } from 'zod'
import { rowFaults } from '../campaigns/events/heard-event.ts'
import { heardKinds } from '../campaigns/events/result-event.ts'
import { CampaignTraffic } from '../campaigns/traffic/campaign-traffic.ts'
import type { ActionContext } from './define-action.ts'

const count = (what: string) => z.int().describe(what)

/** What files of results came to. */
export const ImportedResults = z.strictObject({
  imported: z.array(
    z.strictObject({
      file: z.string(),
      rows: count('rows or payloads; used and rejected ones'),
      used: z.int(),
      known: count('of the used ones: those that brought nothing new'),
      rejected: z.array(
        z.strictObject({
          fault: z.enum(rowFaults),
          rows: z.int(),
          lines: z.array(z.int()).describe('the first of them; payloads are counted from 1'),
        }),
      ),
      heard: z
        .array(z.strictObject({ kind: z.enum(heardKinds), events: z.int() }))
        .describe('events that are new, by kind'),
      campaigns: z.array(z.string()),
    }),
  ),
  traffic: z
    .array(CampaignTraffic)
    .describe('of the campaigns that the files tell of: opens and clicks, with and without machines'),
})
export type ImportedResults = z.infer<typeof ImportedResults>

/** Faults of rows that merely tell of something else. */
const harmless = new Set<string>(['nothing'])

/** Whether rows were left out that should have counted. */
export const lacksRows = ({ imported }: Pick<ImportedResults, 'imported'>): boolean =>
  imported.some(({ rejected }) => rejected.some(({ fault }) => !harmless.has(fault)))

/**
 * shoal results import FILES: what came back of messages, from providers’ exports and webhooks.
 * @param asked.for the campaign that all rows are of
 * @throws ShoalError input/invalid, campaign/unknown, file/missing, events/…, run/cancelled
 */
export async function importResults(
  asked: { files: readonly string[]; for: string | undefined; dates: 'day-first' | 'month-first' | undefined },
  context: ActionContext,
): Promise<ImportedResults> {
  const { openWorkspace } = await import('../workspace/workspace.ts')
  const { stateSecret } = await import('../workspace/state-secret.ts')
  const { ShoalError } = await import('../workspace/errors.ts')
  const { importEvents } = await import('../campaigns/events/import-events.ts')
  const { trafficOf } = await import('../campaigns/traffic/traffic-of.ts')
  const { readCampaign, readCampaigns } = await import('../campaigns/campaign-records.ts')
  const { optOutSecret } = await import('../campaigns/optout/opt-out-token.ts')
  if (asked.files.length === 0) throw new ShoalError('input/invalid', { option: 'files', complaint: { is: 'missing' } })
  const { state, config } = openWorkspace(context.folder)
  try {
    if (asked.for !== undefined) readCampaign(state, asked.for)
    const desk = {
      secret: stateSecret(state, optOutSecret),
      known: new Set(readCampaigns(state).map(({ campaign }) => campaign.id)),
      asked: asked.for,
    }
    const heed = (): void => {
      if (context.signal.aborted) throw new ShoalError('run/cancelled', {})
    }
    const reading = {
      zone: config.delivery.timeZone,
      dates: asked.dates,
      at: context.now().toISOString(),
      heed,
    }
    const imported = asked.files.map((file) => importEvents(state, file, desk, reading))
    const traffic = [...new Set(imported.flatMap(({ campaigns }) => campaigns))].map((campaign) => ({
      campaign,
      arms: trafficOf(state, campaign),
    }))
    return { imported, traffic: traffic.filter(({ arms }) => arms.length > 0) }
  } finally {
    state.close()
  }
}
