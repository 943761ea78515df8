import type { AddedTables } from '../customers/append-files.ts'
import type { ImportOptions } from '../customers/import-files.ts'
import type { Snapshot } from '../customers/snapshot.ts'
import type { SourceFile } from '../customers/sources/find-files.ts'
import type { Engine } from '../engine/engine.ts'
import type { State, Step } from '../workspace/state.ts'
import type { Workspace } from '../workspace/workspace.ts'
import { currentSnapshot, segmentationOn } from './current.ts'
import type { ActionContext } from './define-action.ts'
import { heed } from './heed.ts'

/** A new snapshot, the step that records it, and what files brought. */
export interface Appended {
  step: number
  snapshot: Snapshot
  added: Added
}

/** What files added to the snapshot that counts. */
export interface Added {
  rows: number
  used: number
  newCustomers: number
  replaced: number
  moved?: number
}

/**
 * Adds files to the snapshot that counts, and assigns their customers by the segmentation that stands: both are recorded
 * together, or neither. Where another process was quicker, they are added to what it left. Files that were added before change nothing.
 * @param amends the import whose place the new one takes, if nothing builds on it: lines written one after another are one step
 * @throws ShoalError file/…, columns/…, import/append-customers, workspace/busy
 */
export async function appendTo(
  workspace: Workspace,
  engine: Engine,
  sources: SourceFile[],
  options: ImportOptions,
  context: ActionContext,
  amends?: number,
): Promise<Appended> {
  const { withStanding } = await import('../customers/append-files.ts')
  const { freshFiles, withReadSoFar } = await import('../customers/fresh-files.ts')
  const { openTables } = await import('../customers/sources/open-tables.ts')
  const { temporaryFolder } = await import('../workspace/workspace.ts')
  const { mergeManyParts } = await import('./merge-many-parts.ts')
  const { withPeople } = await import('./with-people.ts')
  const { redoWhenOvertaken } = await import('./redo-when-overtaken.ts')
  const { rmSync } = await import('node:fs')
  const appended = await redoWhenOvertaken(workspace, async (stillLatest) => {
    const { step, snapshot } = currentSnapshot(workspace)
    const fresh = await freshFiles(snapshot, sources)
    if (fresh.length === 0)
      return { step: step.id, snapshot, added: { rows: 0, used: 0, newCustomers: 0, replaced: 0 } }
    options.progress('reading')
    const copies = temporaryFolder(workspace)
    try {
      const asked = withStanding(snapshot, options)
      const opened = await openTables(engine, withReadSoFar(fresh), copies, asked)
      const tables = { opened, hashes: fresh.map(({ hash }) => hash) }
      return await appendOnce(workspace, engine, tables, withPeople(workspace, asked), context, stillLatest, amends)
    } finally {
      rmSync(copies, { recursive: true, force: true })
    }
  })
  await mergeManyParts(workspace, engine)
  return appended
}

/** Adds tables: see appendTo. */
export async function appendOpened(
  workspace: Workspace,
  engine: Engine,
  tables: AddedTables,
  options: ImportOptions,
  context: ActionContext,
): Promise<Appended> {
  const { redoWhenOvertaken } = await import('./redo-when-overtaken.ts')
  const { withPeople } = await import('./with-people.ts')
  return redoWhenOvertaken(workspace, async (stillLatest) =>
    appendOnce(workspace, engine, tables, withPeople(workspace, options), context, stillLatest, undefined),
  )
}

async function appendOnce(
  workspace: Workspace,
  engine: Engine,
  { opened, hashes, replace }: AddedTables,
  options: ImportOptions,
  context: ActionContext,
  stillLatest: () => void,
  amends: number | undefined,
): Promise<Appended> {
  const { newDataName, writeData } = await import('../workspace/workspace.ts')
  const { settingsOf } = await import('../workspace/settings-of.ts')
  const { appendTables } = await import('../customers/append-files.ts')
  const { hashFolder } = await import('../customers/file-hashes.ts')
  const { contactsHeard } = await import('./contacts-heard.ts')
  const { hearContacts } = await import('../customers/contacts/contact-records.ts')
  const { assignAdded } = await import('../customers/segments/reassign.ts')
  const { assignLater } = await import('../customers/segments/assign-later.ts')
  const { state, config } = workspace
  const before = currentSnapshot(workspace)
  const standing = segmentationOn(workspace, before.step)
  const name = newDataName()
  let step = before.step.id
  const { snapshot, reassigned } = await writeData(
    workspace,
    name,
    async (folder) => {
      const at = { folder, name }
      const read = await appendTables(engine, before.snapshot, before.folder, { opened, hashes, replace }, at, options)
      await heed(context.signal)
      if (read.folder !== name) {
        const segmentation = standing && assignLater(standing.segmentation, before.snapshot, read)
        const contacts = await contactsHeard(engine, read, at)
        return { snapshot: read, reassigned: segmentation && { segmentation, moved: undefined }, contacts }
      }
      const reassigned =
        standing && (await assignAdded(engine, before, { snapshot: read, folder }, standing.segmentation))
      const contacts = await contactsHeard(engine, read, at)
      // Who moved is a file too.
      const snapshot = { ...read, hashes: { ...read.hashes, ...(await hashFolder(folder, read.hashes)) } }
      await heed(context.signal)
      return { snapshot, reassigned, contacts }
    },
    ({ snapshot, reassigned, contacts }) => {
      stillLatest()
      const at = context.now().toISOString()
      const basedOn = state.addStep('import', at, JSON.stringify(snapshot), { settings: before.step.settings })
      hearContacts(state, contacts, at)
      if (reassigned !== undefined)
        state.addStep('segment', at, JSON.stringify(reassigned.segmentation), {
          settings: standing?.step.settings ?? settingsOf(config, 'segment'),
          basedOn,
        })
      if (amends === before.step.id) amend(state, before.step, standing?.step)
      step = basedOn
    },
  )
  const { gained } = snapshot
  if (gained === undefined) throw new Error('what was added is not counted')
  return {
    step,
    snapshot,
    added: { ...gained, ...(reassigned?.moved === undefined ? {} : { moved: reassigned.moved }) },
  }
}

/** Takes away an import and its assignment, whose place new ones took, unless something else builds on them. */
function amend(state: State, step: Step, assigned: Step | undefined): void {
  const builds = state.rows(
    'SELECT id FROM steps WHERE based_on = ? OR based_on IN (SELECT id FROM steps WHERE based_on = ?)',
    step.id,
    step.id,
  )
  if (builds.every(({ id }) => id === assigned?.id)) state.removeSteps([...builds.map(({ id }) => Number(id)), step.id])
}
