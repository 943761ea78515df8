import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { withStanding } from '../customers/append-files.ts'
import { hearContacts } from '../customers/contacts/contact-records.ts'
import { knownFeatures } from '../customers/features/feature-table.ts'
import { hashFolder } from '../customers/file-hashes.ts'
import { freshFiles, withReadSoFar } from '../customers/fresh-files.ts'
import { type ImportOptions, importTables } from '../customers/import-files.ts'
import { assignAll } from '../customers/segments/reassign.ts'
import type { Snapshot } from '../customers/snapshot.ts'
import type { SourceFile } from '../customers/sources/find-files.ts'
import { openTables } from '../customers/sources/open-tables.ts'
import { storedSources } from '../customers/sources/stored-sources.ts'
import type { Engine } from '../engine/engine.ts'
import { settingsOf } from '../workspace/settings-of.ts'
import { newDataName, temporaryFolder, type Workspace, writeData } from '../workspace/workspace.ts'
import type { Added } from './append-to.ts'
import { contactsHeard } from './contacts-heard.ts'
import { asCounted, type CurrentSnapshot, currentSnapshot, segmentationOn } from './current.ts'
import type { ActionContext } from './define-action.ts'
import { heed } from './heed.ts'
import { redoWhenOvertaken } from './redo-when-overtaken.ts'
import { withPeople } from './with-people.ts'

/**
 * Adds files and reads all anew, those before too: types, the order of dates and what each column means are decided over all of them.
 * Columns that were named stay named. Customers are assigned by the segmentation that stands.
 * @throws ShoalError file/…, columns/…, orders/…
 */
export async function remap(
  workspace: Workspace,
  engine: Engine,
  sources: SourceFile[],
  options: ImportOptions,
  context: ActionContext,
): Promise<{ snapshot: Snapshot; added: Added }> {
  const { state, config } = workspace
  return redoWhenOvertaken(workspace, async (stillLatest) => {
    const before = currentSnapshot(workspace)
    const standing = segmentationOn(workspace, before.step)
    const fresh = await freshFiles(before.snapshot, sources)
    const copies = temporaryFolder(workspace)
    const name = newDataName()
    try {
      const earlier = await earlierSources(engine, before, copies)
      const asked = withStanding(before.snapshot, options)
      const opened = await openTables(engine, [...earlier, ...withReadSoFar(fresh)], copies, asked)
      const { snapshot } = await writeData(
        workspace,
        name,
        async (folder) => {
          const currency = options.currency ?? before.snapshot.reading.onlyCurrency
          const known = withPeople(workspace, asked)
          const read = await importTables(engine, opened, folder, {
            ...asked,
            ...known,
            currency,
            isDeliveryOrder: true,
          })
          const added = [...(before.snapshot.added ?? []), ...fresh.map(({ hash }) => hash)]
          const snapshot = { ...read, folder: name, added, gained: gainedOver(before.snapshot, read) }
          const features = knownFeatures(snapshot)
          const isStanding =
            standing?.segmentation.scales.every(({ feature }) => features.includes(feature.id)) === true
          const assigned =
            isStanding && standing !== undefined
              ? await assignAll(engine, { snapshot, folder }, asCounted(standing.segmentation))
              : undefined
          const contacts = await contactsHeard(engine, snapshot, { folder, name })
          await heed(context.signal)
          const hashes = await hashFolder(folder, snapshot.hashes)
          return { snapshot: { ...snapshot, hashes }, contacts, assigned }
        },
        ({ snapshot, contacts, assigned }) => {
          stillLatest()
          const at = context.now().toISOString()
          const basedOn = state.addStep('import', at, JSON.stringify(snapshot), {
            settings: settingsOf(config, 'import'),
          })
          hearContacts(state, contacts, at)
          if (assigned !== undefined)
            state.addStep('segment', at, JSON.stringify(assigned), { settings: standing?.step.settings, basedOn })
        },
      )
      return { snapshot, added: snapshot.gained }
    } finally {
      rmSync(copies, { recursive: true, force: true })
    }
  })
}

/** All files that were read before, of all tables. */
async function earlierSources(
  engine: Engine,
  { snapshot, folder }: CurrentSnapshot,
  copies: string,
): Promise<SourceFile[]> {
  const { files, reading, stored, companions = [] } = snapshot
  const sources = await storedSources(engine, files, reading.headers, stored, folder, join(copies, 'main'))
  for (const { kind, parts, reading } of companions) {
    for (const [index, part] of parts.entries()) {
      const home = join(folder, part.folder)
      const target = join(copies, `${kind}-${index}`)
      sources.push(...(await storedSources(engine, part.files, reading.headers, {}, home, target)))
    }
  }
  return sources
}

/** What is there more than before; where files are read another way, rows that were left out may count now. */
function gainedOver(before: Snapshot, now: Snapshot): NonNullable<Snapshot['gained']> {
  const all = ({ quality, companions = [] }: Snapshot, count: 'rowsIn' | 'rowsUsed'): number =>
    [quality, ...companions.map((companion) => companion.quality)].reduce((sum, report) => sum + report[count], 0)
  return {
    rows: all(now, 'rowsIn') - all(before, 'rowsIn'),
    used: all(now, 'rowsUsed') - all(before, 'rowsUsed'),
    newCustomers: now.quality.customers - before.quality.customers,
    replaced: 0,
  }
}
