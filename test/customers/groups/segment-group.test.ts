import { resolve } from 'node:path'
import { expect, it } from 'vitest'
import { currentSnapshot } from '../../../src/actions/current.ts'
import { segmentSettings } from '../../../src/actions/segment-settings.ts'
import { unfilledFeatures } from '../../../src/customers/features/feature-table.ts'
import { segmentGroup } from '../../../src/customers/groups/segment-group.ts'
import { findSegments } from '../../../src/customers/segments/find-segments.ts'
import { openDuckDb } from '../../../src/engine/duckdb.ts'
import { openWorkspace } from '../../../src/workspace/workspace.ts'
import { inProcess } from '../../doors/cli/in-process.ts'
import { folderWith } from '../../doors/cli/shoal.ts'

it.each(['online-retail.parquet', 'telco-churn.csv', 'german-credit.csv'])(
  'everybody as one group has the very segments that "shoal segment" finds: %s',
  async (file) => {
    const folder = folderWith()
    expect((await inProcess(['import', resolve('fixtures', file), '-w', await init(folder)])).code).toBe(0)
    const workspace = openWorkspace(folder)
    const engine = await openDuckDb()
    const { snapshot, folder: data } = currentSnapshot(workspace)
    const settings = segmentSettings(workspace.config)
    const { segmentation } = await findSegments(engine, snapshot, data, { ...settings, progress: () => {} })
    const table = await unfilledFeatures(engine, snapshot, data)
    const found = segmentGroup(snapshot, table, Uint32Array.from(table.customers.keys()), 'all', settings)
    engine.close()
    workspace.state.close()
    expect(found).toMatchObject({
      k: segmentation.k,
      segmentation: {
        ...segmentation,
        segments: segmentation.segments.map((segment) => ({ ...segment, id: `all.${segment.id}` })),
      },
    })
  },
)

async function init(folder: string): Promise<string> {
  await inProcess(['init', folder])
  return folder
}
