import { afterAll, beforeAll, expect, it } from 'vitest'
import { addCampaign } from '../../../src/campaigns/campaign-records.ts'
import { keepResults } from '../../../src/campaigns/results/result-records.ts'
import { openDuckDb } from '../../../src/engine/duckdb.ts'
import { openDesk } from '../../../src/questions/open-desk.ts'
import { TypedQuery } from '../../../src/questions/query/typed-query.ts'
import { openWorkspace } from '../../../src/workspace/workspace.ts'
import { aCampaign } from '../../campaigns/delivery/a-campaign.ts'
import { smallShop } from '../../doors/chat/small-shop.ts'

let shop: Awaited<ReturnType<typeof smallShop>>
beforeAll(async () => {
  shop = await smallShop()
}, 60_000)
afterAll(() => shop.remove())

const result = {
  metric: 'orders',
  segmentation: 'v1',
  segment: 'S1',
  angle: 'invitation',
  effect: 0,
  low: -0.1,
  high: 0.1,
} as const
const arm = (mailboxes: number) => ({ mailboxes, ordered: 2 })

it('tells no figure of campaigns that holds a small arm, so that none is the difference of two', async () => {
  const workspace = openWorkspace(shop.folder)
  for (const at of ['2025-11-01T10:00:00.000Z', '2025-11-02T10:00:00.000Z', '2025-11-03T10:00:00.000Z'])
    addCampaign(workspace.state, at, aCampaign({}))
  keepResults(workspace.state, '2025-12-01T10:00:00.000Z', [
    { ...result, campaign: 'C1', treated: arm(10), holdout: arm(40) },
    { ...result, campaign: 'C2', treated: arm(90), holdout: arm(50) },
    { ...result, campaign: 'C3', treated: arm(80), holdout: arm(5) },
  ])
  const engine = await openDuckDb()
  const desk = await openDesk(workspace, engine)
  const ask = async (query: object) => {
    const answer = await desk.answer(
      TypedQuery.parse({ measures: ['sent'], ...query }),
      { ledger: 'tests', lifted: false },
      new AbortController().signal,
    )
    if (answer.kind !== 'found') return answer.kind
    const { rows, total } = answer.result
    return { rows: rows.map(({ keys, cells }) => [keys[0]?.value, cells[0]?.value]), total: total?.cells[0]?.value }
  }
  expect(await ask({})).toBe('withheld')
  expect(await ask({ dimensions: ['campaign'] })).toEqual({ rows: [['C2', 90]], total: undefined })
  engine.close()
  workspace.state.close()
}, 30_000)
