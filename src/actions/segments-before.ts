import type { Campaign } from '../campaigns/campaign.ts'
import type { Engine } from '../engine/engine.ts'
import type { Workspace } from '../workspace/workspace.ts'

/**
 * The segment of each customer as it was when a campaign was drafted. What was imported since holds orders that the campaign brought about, by which
 * customers moved: groups by that would be no groups from before.
 * @returns a function that knows nobody where another snapshot or segmentation counts by now
 */
export async function segmentsBefore(
  engine: Engine,
  workspace: Workspace,
  campaign: Campaign,
): Promise<(customer: string) => string | undefined> {
  const { audienceContext } = await import('./audience-context.ts')
  const { customerFacts } = await import('../campaigns/audience/customer-facts.ts')
  const { forgetLines } = await import('../customers/cleaning/prepare-lines.ts')
  if (workspace.state.latest('import') === undefined) return () => undefined
  const context = await audienceContext(engine, workspace)
  const { segmentation, snapshot } = context
  if (segmentation === undefined || segmentation.version !== campaign.segmentation || snapshot.id !== campaign.snapshot)
    return () => undefined
  const { rowOf, segments } = await customerFacts(context)
  const labels = await segments()
  await forgetLines(engine)
  return (customer) => {
    const row = rowOf.get(customer)
    return row === undefined ? undefined : segmentation.segments[labels[row] ?? -1]?.id
  }
}
