import { z } from 'zod'
import { Programme } from '../campaigns/programme/programme.ts'
import type { Engine } from '../engine/engine.ts'
import type { Workspace } from '../workspace/workspace.ts'
import type { ActionContext } from './define-action.ts'
import { withEngine } from './with-engine.ts'

/** The whole programme against the standing hold-out. */
export const ProgrammeResults = z.strictObject({ programme: Programme, currency: z.string().optional() })
export type ProgrammeResults = z.infer<typeof ProgrammeResults>

/**
 * shoal results programme: all campaigns together, quarter by quarter, against those whom none of them writes to.
 * @param orders export of orders; absent: those that were imported
 * @throws ShoalError workspace/nothing-imported, results/not-orders, and whatever an import can fail with
 */
export const programmeResults = (orders: string | undefined, context: ActionContext): Promise<ProgrammeResults> =>
  withEngine(context, async (workspace, engine) => {
    const { measureProgramme } = await import('../campaigns/programme/measure-programme.ts')
    const { withOrders } = await import('../campaigns/results/with-orders.ts')
    const { listContacts } = await import('../customers/contacts/contact-records.ts')
    const { prepareLines } = await import('../customers/cleaning/prepare-lines.ts')
    const { currentSnapshot } = await import('./current.ts')
    const { columnsOfConfig } = await import('./columns-of.ts')
    const { configPath } = await import('../workspace/workspace.ts')
    const { ShoalError } = await import('../workspace/errors.ts')
    const { state, config } = workspace
    context.progress('reading')
    const parts = {
      contacts: listContacts(state),
      first: await firstOrders(engine, workspace),
      holdout: config.audience.holdout,
      zone: config.delivery.timeZone,
    }
    const measure = (): Promise<Programme> => measureProgramme(engine, state, parts)
    const { snapshot, folder } = currentSnapshot(workspace)
    const currency = config.currency === undefined ? {} : { currency: config.currency }
    if (orders !== undefined) {
      const columns = columnsOfConfig(config.columns, configPath(workspace.folder))
      const options = { columns, rules: config.cleaning, currency: config.currency }
      return { programme: await withOrders(engine, orders, options, measure), ...currency }
    }
    if (snapshot.reading.kind !== 'orders')
      throw new ShoalError('input/invalid', { option: '--orders', complaint: { is: 'missing' } })
    await prepareLines(engine, snapshot, folder)
    return { programme: await measure(), ...currency }
  })

/** Day of each customer’s first order, of those that were imported. @throws ShoalError workspace/nothing-imported */
async function firstOrders(engine: Engine, workspace: Workspace): Promise<Map<string, string>> {
  const { currentSnapshot } = await import('./current.ts')
  const { totalsOf } = await import('../customers/cleaning/layered-totals.ts')
  const { snapshot, folder } = currentSnapshot(workspace)
  if (snapshot.reading.kind !== 'orders') return new Map()
  const found = await engine.columns(
    `SELECT customer, strftime(first_time, '%Y-%m-%d') AS first FROM (${totalsOf(snapshot, folder)}) ORDER BY customer`,
  )
  const days = found.texts('first')
  return new Map(found.texts('customer').map((customer, row) => [customer, days[row] ?? '']))
}
