import type { FeatureTable } from '../../customers/features/feature.ts'
import { buildProfiles } from '../../customers/profiles/build-profiles.ts'
import type { Segmentation } from '../../customers/segments/segmentation.ts'
import type { Snapshot } from '../../customers/snapshot.ts'
import type { Engine } from '../../engine/engine.ts'
import { canonicalHash } from '../../facts/canonical-hash.ts'
import type { FactSheet } from '../../facts/fact.ts'
import { factSheets } from '../../facts/fact-sheets.ts'
import type { Localized } from '../../language/language.ts'

/** What an audience that is no segment is called on its sheet. */
const audienceId = 'audience'

/**
 * The fact sheet of customers who were not found as a segment, against all customers. It has no ranks: there is nothing that it is the
 * highest of.
 * @param rows theirs in the table @param minCustomers as for every sheet that leaves the machine
 */
export async function audienceSheet(
  engine: Engine,
  {
    snapshot,
    folder,
    segmentation,
    table,
  }: { snapshot: Snapshot; folder: string; segmentation: Segmentation; table: FeatureTable },
  rows: readonly number[],
  name: Localized,
  minCustomers: number,
): Promise<FactSheet> {
  const labels = new Uint8Array(table.customers.length).fill(1)
  for (const row of rows) labels[row] = 0
  const profiles = await buildProfiles(engine, snapshot, folder, table, labels, 2)
  const [first] = segmentation.segments
  if (first === undefined) throw new Error('a segmentation has segments')
  const parts = [
    { ...first, id: audienceId, name, ownName: false, customers: rows.length },
    { ...first, id: 'rest', name, ownName: false, customers: table.customers.length - rows.length },
  ]
  const [sheet] = factSheets(profiles, { ...segmentation, segments: parts, k: 2 }, { minCustomers })
  if (sheet === undefined) throw new Error('two parts have two sheets')
  const { hash: _hash, facts, ...rest } = sheet
  const unranked = { ...rest, facts: facts.map(({ rank: _rank, ...fact }) => fact) }
  return { ...unranked, hash: canonicalHash(unranked) }
}
