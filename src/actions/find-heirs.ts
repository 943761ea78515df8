import { join } from 'node:path'
import { parseExpression } from '../campaigns/audience/parse-expression.ts'
import { readCampaigns } from '../campaigns/campaign-records.ts'
import { keepHeirs, readHeirs } from '../campaigns/learnings/heir-records.ts'
import { segmentsIn } from '../campaigns/learnings/place-now.ts'
import { forgetLines } from '../customers/cleaning/prepare-lines.ts'
import { featureTable } from '../customers/features/feature-table.ts'
import { assign } from '../customers/profiles/describe-segments.ts'
import type { Located } from '../customers/segments/reassign.ts'
import { segmentHeirs } from '../customers/segments/segment-heirs.ts'
import { Segmentation } from '../customers/segments/segmentation.ts'
import { Snapshot } from '../customers/snapshot.ts'
import type { Engine } from '../engine/engine.ts'
import type { State } from '../workspace/state.ts'
import type { Workspace } from '../workspace/workspace.ts'
import { isWhole } from './current.ts'
import { snapshotFiles } from './snapshot-files.ts'

/**
 * Finds which of the standing segments go on those that campaigns were drafted for, and keeps it: the customers of each then, by the import that was current when the campaign was drafted,
 * are held against those of each now. Where that import or its segments are kept no more, nothing is.
 * @param now where the standing segmentation was found
 */
export async function findHeirs(
  engine: Engine,
  { state, data }: Pick<Workspace, 'state' | 'data'>,
  now: Located,
  standing: Segmentation,
): Promise<void> {
  const known = readHeirs(state, standing.version)
  const wanted = new Map<string, string>()
  for (const { campaign } of readCampaigns(state)) {
    const { audience, segmentation, snapshot } = campaign
    if (segmentation === standing.version || known.has(segmentation) || wanted.has(segmentation)) continue
    if (segmentsIn(parseExpression(audience.expression)).length > 0) wanted.set(segmentation, snapshot)
  }
  let after: Map<string, string> | undefined
  for (const [version, snapshot] of wanted) {
    const then = keptSegments(state, data, version, snapshot)
    if (then === undefined) continue
    after ??= await segmentsOf(engine, now, standing)
    keepHeirs(state, version, standing.version, segmentHeirs(await segmentsOf(engine, then, then.segmentation), after))
  }
  // Lines of an earlier import may be open.
  if (after !== undefined) await forgetLines(engine)
}

/** A segmentation as it was on an import, where both are still there. */
function keptSegments(
  state: State,
  data: string,
  version: string,
  id: string,
): (Located & { segmentation: Segmentation }) | undefined {
  const steps = state.rows(
    `SELECT segment.document AS segmentation, import.document AS snapshot FROM steps AS segment JOIN steps AS import ON import.id = segment.based_on
     WHERE segment.kind = 'segment' AND segment.document ->> '$.version' = ? AND import.document ->> '$.id' = ? ORDER BY segment.id LIMIT 1`,
    version,
    id,
  )
  const [row] = steps
  if (row === undefined) return undefined
  const snapshot = Snapshot.parse(JSON.parse(String(row['snapshot'])))
  const folder = join(data, snapshot.folder)
  if (!snapshotFiles(snapshot, folder).every((file) => isWhole(join(folder, file)))) return undefined
  return { snapshot, folder, segmentation: Segmentation.parse(JSON.parse(String(row['segmentation']))) }
}

/** The segment of each customer of an import. */
async function segmentsOf(
  engine: Engine,
  { snapshot, folder }: Located,
  segmentation: Segmentation,
): Promise<Map<string, string>> {
  await forgetLines(engine)
  const ids = segmentation.scales.map(({ feature }) => feature.id)
  const table = await featureTable(engine, snapshot, folder, ids)
  const { labels } = assign(table, segmentation, snapshot)
  return new Map(table.customers.map((customer, row) => [customer, segmentation.segments[labels[row] ?? -1]?.id ?? '']))
}
