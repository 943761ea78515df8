import type { Campaign } from '../campaigns/campaign.ts'
import { type OldData, oldData } from '../campaigns/data-age.ts'
import { Snapshot } from '../customers/snapshot.ts'
import type { Workspace } from '../workspace/workspace.ts'

/** The data that say who gets a campaign, where they are old. Its audience is counted anew when it is sent, so that orders imported since it was drafted count. */
export function ageOfData({ state }: Workspace, { plan }: Campaign, now: Date): OldData | undefined {
  const step = state.latest('import')
  const standing = step && Snapshot.parse(JSON.parse(step.document)).asOf
  return oldData(
    [plan?.asOf, standing]
      .filter((day) => day !== undefined)
      .toSorted()
      .at(-1),
    now,
  )
}
