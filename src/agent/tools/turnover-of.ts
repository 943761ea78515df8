import type { ActionContext } from '../../actions/define-action.ts'
import type { Change } from '../../questions/change/change.ts'

/** What customers gained, lost and kept did to a change of revenue, of the snapshot that was asked; undefined where another counts by now. */
export async function turnoverOf(context: ActionContext, change: Change): Promise<Change['turnover']> {
  const { withEngine } = await import('../../actions/with-engine.ts')
  const { currentSnapshot } = await import('../../actions/current.ts')
  const { customerTurnover } = await import('../../questions/change/customer-turnover.ts')
  return withEngine(context, async (workspace, engine) => {
    const { snapshot, folder } = currentSnapshot(workspace)
    if (snapshot.id !== change.snapshot || snapshot.reading.kind !== 'orders') return undefined
    return customerTurnover({ engine, snapshot, folder }, change, workspace.config.privacy.minCustomers)
  })
}
