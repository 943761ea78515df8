import { type AddedTables, hashesOf } from '../customers/append-files.ts'
import { seenFromBeside } from '../customers/companions/companion.ts'
import { hearContacts } from '../customers/contacts/contact-records.ts'
import { type ImportOptions, importTables } from '../customers/import-files.ts'
import { filesOf, Snapshot } from '../customers/snapshot.ts'
import type { Engine } from '../engine/engine.ts'
import { settingsOf } from '../workspace/settings-of.ts'
import { newDataName, type Workspace, writeData } from '../workspace/workspace.ts'
import { type Added, appendOpened } from './append-to.ts'
import { contactsHeard } from './contacts-heard.ts'
import type { ActionContext } from './define-action.ts'
import { heed } from './heed.ts'
import { redoWhenOvertaken } from './redo-when-overtaken.ts'
import { withPeople } from './with-people.ts'

/** A new snapshot, and the files that counted until now and are not part of it. */
interface Imported {
  snapshot: Snapshot
  replaces: string[]
  added?: Added
}

/** Records a new snapshot of tables; events, reviews and people that were there stay beside new orders where there are no new ones. */
export async function importOpened(
  workspace: Workspace,
  engine: Engine,
  { opened, hashes }: AddedTables,
  options: ImportOptions,
  context: ActionContext,
): Promise<Imported> {
  const { state, config } = workspace
  return redoWhenOvertaken(workspace, async (stillLatest) => {
    const before = latestSnapshot(workspace)
    const isOrders = before?.reading.kind === 'orders' && opened.main?.guess.kind === 'orders'
    const kept = isOrders ? (before.companions ?? []).map((companion) => seenFromBeside(companion, before.folder)) : []
    const name = newDataName()
    const { snapshot } = await writeData(
      workspace,
      name,
      async (folder) => {
        const read = await importTables(engine, opened, folder, withPeople(workspace, options), kept)
        // What stays is not to be added once more.
        const stayed = kept.filter((one) => read.companions?.includes(one)).flatMap(hashesOf)
        const snapshot = { ...read, folder: name, added: [...hashes, ...stayed] }
        const contacts = await contactsHeard(engine, snapshot, { folder, name })
        await heed(context.signal)
        return { snapshot, contacts }
      },
      ({ snapshot, contacts }) => {
        stillLatest()
        const at = context.now().toISOString()
        state.addStep('import', at, JSON.stringify(snapshot), { settings: settingsOf(config, 'import') })
        hearContacts(state, contacts, at)
      },
    )
    return { snapshot, replaces: replacedFiles(before, snapshot) }
  })
}

/** Records events, reviews or people that take the place of those that are there; the orders stay. */
export async function replaceCompanions(
  workspace: Workspace,
  engine: Engine,
  { opened, hashes }: AddedTables,
  options: ImportOptions,
  context: ActionContext,
): Promise<Imported> {
  const before = latestSnapshot(workspace)
  const tables = { opened, hashes, replace: true }
  const { snapshot, added } = await appendOpened(workspace, engine, tables, options, context)
  return { snapshot, added, replaces: replacedFiles(before, snapshot) }
}

/** The snapshot that counts, without a look at its files; undefined before the first import. */
export function latestSnapshot({ state }: Workspace): Snapshot | undefined {
  const step = state.latest('import')
  return step && Snapshot.parse(JSON.parse(step.document))
}

/** The files of an earlier import that a new one leaves out: whoever expects them to be added wants to know. */
function replacedFiles(before: Snapshot | undefined, after: Snapshot): string[] {
  const now = filesOf(after).map(({ name }) => name)
  return before === undefined ? [] : filesOf(before).flatMap(({ name }) => (now.includes(name) ? [] : [name]))
}
