import { z } from 'zod'
import type { Campaign } from '../campaigns/campaign.ts'
import { Guardrail } from '../campaigns/guardrails/guardrail.ts'
import type { ResultWindow } from '../campaigns/results/result-window.ts'
import type { VariantResult } from '../campaigns/results/variant-result.ts'
import { TrafficCounts } from '../campaigns/traffic/count-traffic.ts'
import type { Language } from '../language/language.ts'
import type { Workspace } from '../workspace/workspace.ts'

/** What stands beside the orders of a campaign. */
export const besideResults = {
  guardrails: z.array(Guardrail).describe('whether a variant drives readers away, and so is not to be used more'),
  guarded: z.array(z.string()).describe('the guardrails as sentences'),
  reached: z
    .int()
    .describe('mailboxes of the hold-out that got a message all the same: effects measured against it are too small'),
  traffic: z
    .array(TrafficCounts)
    .describe('opens and clicks by arm, with and without machines; none where nothing is known of them'),
}
const BesideResults = z.object(besideResults)

/** Guardrails and traffic of a campaign in the days that count. */
export async function findBesideResults(
  { state, config }: Workspace,
  { id }: Campaign,
  window: ResultWindow,
  language: Language,
): Promise<z.infer<typeof BesideResults>> {
  const { guardrailsOf } = await import('../campaigns/guardrails/guardrails-of.ts')
  const { guardrailTextsOf } = await import('../campaigns/guardrails/guardrail-text.ts')
  const { countReached } = await import('../campaigns/delivery/reached-holdout.ts')
  const { trafficOf } = await import('../campaigns/traffic/traffic-of.ts')
  const guardrails = guardrailsOf(state, id, config.campaigns.guardrails, window, config.delivery.timeZone)
  return {
    guardrails,
    guarded: guardrails.flatMap((one) => guardrailTextsOf(one, language)),
    reached: countReached(state, id),
    traffic: trafficOf(state, id),
  }
}

/** Results with the guardrails that stopped their variants. */
export const withStops = (results: readonly VariantResult[], guardrails: readonly Guardrail[]): VariantResult[] =>
  results.map((result) => {
    const stopped = guardrails
      .filter(({ arm }) => arm === result.variant)
      .flatMap(({ checks }) => checks.filter(({ verdict }) => verdict === 'stops').map(({ measure }) => measure))
    return stopped.length === 0 ? result : { ...result, stopped }
  })
