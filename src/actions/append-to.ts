import type { ImportOptions } from '../customers/import-files.ts'
import type { Snapshot } from '../customers/snapshot.ts'
import type { SourceFile } from '../customers/sources/find-files.ts'
import type { Engine } from '../engine/engine.ts'
import { ShoalError } from '../workspace/errors.ts'
import type { Workspace } from '../workspace/workspace.ts'
import { currentSnapshot, segmentationOn } from './current.ts'
import type { ActionContext } from './define-action.ts'
import { heed } from './heed.ts'

/** What files added to the snapshot that counts. */
export interface Added {
  rows: number
  used: number
  newCustomers: number
  replaced: number
  moved?: number
}

/** Another process recorded an import meanwhile. */
class Overtaken extends Error {}

/**
 * Adds files to the snapshot that counts, and assigns all customers anew by the segmentation that stands: both are recorded
 * together, or neither. Where another process was quicker, they are added to what it left.
 * @throws ShoalError file/…, columns/…, import/append-customers, workspace/busy
 */
export async function appendTo(...given: Parameters<typeof appendOnce>): ReturnType<typeof appendOnce> {
  const [workspace] = given
  for (let tries = 0; tries < 5; tries++) {
    try {
      return await appendOnce(...given)
    } catch (error) {
      if (!(error instanceof Overtaken)) throw error
    }
  }
  throw new ShoalError('workspace/busy', { folder: workspace.folder })
}

async function appendOnce(
  workspace: Workspace,
  engine: Engine,
  sources: SourceFile[],
  options: ImportOptions,
  context: ActionContext,
): Promise<{ snapshot: Snapshot; added: Added }> {
  const { writeData } = await import('../workspace/workspace.ts')
  const { settingsOf } = await import('../workspace/settings-of.ts')
  const { appendFiles, freshFiles } = await import('../customers/append-files.ts')
  const { hashFolder } = await import('../customers/file-hashes.ts')
  const { contactsOf } = await import('../customers/contacts/contacts-of.ts')
  const { hearContacts } = await import('../customers/contacts/contact-records.ts')
  const { assignAdded } = await import('../customers/segments/reassign.ts')
  const { randomUUID } = await import('node:crypto')
  const { state, config } = workspace
  const before = currentSnapshot(workspace)
  const standing = segmentationOn(workspace, before.step)
  const fresh = await freshFiles(before.snapshot, sources)
  if (fresh.length === 0)
    return { snapshot: before.snapshot, added: { rows: 0, used: 0, newCustomers: 0, replaced: 0 } }
  const name = randomUUID().slice(0, 13)
  const { snapshot, reassigned } = await writeData(
    workspace,
    name,
    async (folder) => {
      const read = await appendFiles(engine, before.snapshot, before.folder, fresh, folder, options)
      const reassigned =
        standing === undefined
          ? undefined
          : await assignAdded(engine, before, { snapshot: read, folder }, standing.segmentation)
      const contacts = await contactsOf(engine, read, folder)
      // Who moved is a file too.
      const snapshot = { ...read, hashes: { ...read.hashes, ...(await hashFolder(folder, read.hashes)) } }
      await heed(context.signal)
      return { snapshot, reassigned, contacts }
    },
    ({ snapshot, reassigned, contacts }) => {
      // Else the lines that the other one added would be lost.
      if (state.latest('import')?.id !== before.step.id) throw new Overtaken()
      const at = context.now().toISOString()
      const basedOn = state.addStep('import', at, JSON.stringify({ ...snapshot, folder: name }), {
        settings: before.step.settings,
      })
      hearContacts(state, contacts, at)
      if (reassigned !== undefined)
        state.addStep('segment', at, JSON.stringify(reassigned.segmentation), {
          settings: standing?.step.settings ?? settingsOf(config, 'segment'),
          basedOn,
        })
    },
  )
  const { gained } = snapshot
  if (gained === undefined) throw new Error('what was added is not counted')
  return { snapshot, added: { ...gained, ...(reassigned === undefined ? {} : { moved: reassigned.moved }) } }
}
