import { z } from 'zod'
import { asCounted, currentSnapshot, segmentationOn } from './current.ts'
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
    ids: z
      .int()
      .describe('ids that were forgotten: several where they share a mailbox; 0 where the person was forgotten before'),
    customers: z.int().describe('customers left'),
    reports: z.array(z.string()).describe('files for readers that were removed, since they may have held the person'),
    briefs: z.array(z.string()).describe('campaigns whose briefs were among these files, and can be written again'),
    next: z.enum(['segment', 'report']),
  }),
  run: async ({ customer }, context) => {
    const { existsSync, readdirSync } = await import('node:fs')
    const { join } = await import('node:path')
    const { newDataName, writeData } = await import('../workspace/workspace.ts')
    const { owe, settleOwed } = await import('../workspace/owed.ts')
    const { withoutCustomer } = await import('../customers/forget/without-customer.ts')
    const { forgottenIn, rememberForgotten } = await import('../customers/forget/forgotten.ts')
    const { forgetInTalks } = await import('../customers/forget/forget-in-talks.ts')
    const { findPerson } = await import('../customers/forget/find-person.ts')
    const { removeContact } = await import('../customers/contacts/contact-records.ts')
    const { forgetReader } = await import('../campaigns/forget-reader.ts')
    const { hashFolder } = await import('../customers/file-hashes.ts')
    const { neededFolders, Snapshot } = await import('../customers/snapshot.ts')
    const { assignAll } = await import('../customers/segments/reassign.ts')
    const { readCampaigns } = await import('../campaigns/campaign-records.ts')
    const { isBriefOf } = await import('./campaign-files.ts')
    const { outputFolder } = await import('./write-output.ts')
    const { redoWhenOvertaken } = await import('./redo-when-overtaken.ts')
    return withEngine(context, async (workspace, engine) => {
      const { state } = workspace
      const output = outputFolder(workspace)
      const forgotten = await redoWhenOvertaken(workspace, async (stillLatest) => {
        const before = currentSnapshot(workspace)
        const standing = segmentationOn(workspace, before.step)
        const { ids, mailboxes, traces } = findPerson(state, customer)
        const next = standing === undefined ? ('segment' as const) : ('report' as const)
        if ([...ids, ...mailboxes].some(forgottenIn(state) ?? (() => false)))
          return { rows: 0, ids: 0, customers: before.snapshot.quality.customers, reports: [], briefs: [], next }
        const name = newDataName()
        let reports: string[] = []
        const { snapshot, rows } = await writeData(
          workspace,
          name,
          async (folder) => {
            const {
              snapshot: without,
              rows,
              mailboxes: all,
            } = await withoutCustomer(engine, before.snapshot, before.folder, folder, ids, traces)
            const segmentation =
              standing && (await assignAll(engine, { snapshot: without, folder }, asCounted(standing.segmentation)))
            await heed(context.signal)
            const hashes = await hashFolder(folder, without.hashes)
            return { snapshot: { ...without, folder: name, hashes }, segmentation, rows, all }
          },
          ({ snapshot, segmentation, all }) => {
            stillLatest()
            const at = context.now().toISOString()
            const steps = state.steps()
            const folders = steps.flatMap(({ kind, document }) =>
              kind === 'import' ? neededFolders(Snapshot.parse(JSON.parse(document))) : [],
            )
            const basedOn = state.addStep('import', at, JSON.stringify(snapshot), { settings: before.step.settings })
            if (segmentation !== undefined)
              state.addStep('segment', at, JSON.stringify(segmentation), { settings: standing?.step.settings, basedOn })
            // What came before holds the person: there is no way back.
            state.removeSteps(steps.map(({ id }) => id))
            for (const id of [...ids, ...mailboxes]) removeContact(state, id)
            const keys = forgetReader(state, ids, [...new Set([...mailboxes, ...all])])
            forgetInTalks(state, [...new Set([...ids, ...mailboxes, ...all, ...traces])])
            rememberForgotten(state, [...new Set([...ids, ...keys])], at)
            // A report that is written meanwhile finds, when it is recorded, that it is none of what counts.
            reports = existsSync(output) ? readdirSync(output).map((file) => join(output, file)) : []
            owe(state, { folders: [...new Set(folders)], files: reports })
          },
        )
        const briefs = readCampaigns(state)
          .filter(({ campaign: { id, plan } }) => plan !== undefined && reports.some((file) => isBriefOf(file, id)))
          .map(({ campaign: { id } }) => id)
        return { rows, ids: ids.length, customers: snapshot.quality.customers, reports, briefs, next }
      })
      settleOwed(state, workspace.data)
      return forgotten
    })
  },
})
