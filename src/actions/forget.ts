import { z } from 'zod'
import type { Segmentation } from '../customers/segments/segmentation.ts'
import { currentSnapshot, segmentationOn } from './current.ts'
import { defineAction } from './define-action.ts'
import { heed } from './heed.ts'
import { withEngine } from './with-engine.ts'

/** shoal forget CUSTOMER: takes a person out of everything that is kept here. */
export const forget = defineAction({
  name: 'forget',
  effect: 'writes',
  positional: 'customer',
  input: z.strictObject({ customer: z.string().min(1) }),
  output: z.strictObject({
    rows: z.int().describe('rows that are empty now'),
    customers: z.int().describe('customers left'),
    reports: z.array(z.string()).describe('files for readers that were removed, since they may have held the person'),
  }),
  run: async ({ customer }, context) => {
    const { existsSync, readdirSync, rmSync } = await import('node:fs')
    const { join } = await import('node:path')
    const { randomUUID } = await import('node:crypto')
    const { removeUnused, writeData } = await import('../workspace/workspace.ts')
    const { withoutCustomer } = await import('../customers/forget/without-customer.ts')
    const { rememberForgotten } = await import('../customers/forget/forgotten.ts')
    const { contactOf, removeContact } = await import('../customers/contacts/contact-records.ts')
    const { removeFromOutbox } = await import('../campaigns/campaign-records.ts')
    const { hashFolder } = await import('../customers/file-hashes.ts')
    const { assignAll } = await import('../customers/segments/reassign.ts')
    const { outputFolder } = await import('./write-output.ts')
    return withEngine(context, async (workspace, engine) => {
      const { state } = workspace
      const before = currentSnapshot(workspace)
      const standing = segmentationOn(workspace, before.step)
      const contact = contactOf(state, customer)
      const traces = [contact?.email, contact?.mailbox, contact?.phone, contact?.push].filter(
        (trace) => trace !== undefined,
      )
      const name = randomUUID().slice(0, 13)
      const { snapshot } = await writeData(
        workspace,
        name,
        async (folder) => {
          const without = await withoutCustomer(engine, before.snapshot, before.folder, folder, customer, traces)
          const segmentation =
            standing && (await assignAll(engine, { snapshot: without, folder }, asCounted(standing.segmentation)))
          await heed(context.signal)
          return { snapshot: { ...without, hashes: await hashFolder(folder, without.hashes) }, segmentation }
        },
        ({ snapshot, segmentation }) => {
          const at = context.now().toISOString()
          const earlier = state.steps().map(({ id }) => id)
          const basedOn = state.addStep('import', at, JSON.stringify({ ...snapshot, folder: name }), {
            settings: before.step.settings,
          })
          if (segmentation !== undefined)
            state.addStep('segment', at, JSON.stringify(segmentation), { settings: standing?.step.settings, basedOn })
          // What came before holds the person: there is no way back.
          state.removeSteps(earlier)
          // As a guest the person goes by the mailbox.
          const ids = [customer, ...(contact?.mailbox === undefined ? [] : [contact.mailbox])]
          rememberForgotten(state, ids, at)
          for (const id of ids) {
            removeContact(state, id)
            removeFromOutbox(state, id)
          }
        },
      )
      state.transaction(() => removeUnused(workspace, [name]))
      state.compact()
      const output = outputFolder(workspace)
      const reports = existsSync(output) ? readdirSync(output).map((file) => join(output, file)) : []
      for (const file of reports) rmSync(file, { recursive: true, force: true })
      return {
        rows: before.snapshot.quality.rowsUsed - snapshot.quality.rowsUsed,
        customers: snapshot.quality.customers,
        reports,
      }
    })
  },
})

/** Who moved until now is not asked any more: the files that tell it are gone. */
const asCounted = ({ counted: _counted, ...segmentation }: Segmentation): Segmentation => segmentation
