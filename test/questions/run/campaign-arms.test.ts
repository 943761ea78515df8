import { afterAll, beforeAll, expect, it } from 'vitest'
import { addCampaign } from '../../../src/campaigns/campaign-records.ts'
import { keepResults } from '../../../src/campaigns/results/result-records.ts'
import { openDuckDb } from '../../../src/engine/duckdb.ts'
import { openDesk } from '../../../src/questions/open-desk.ts'
import { TypedQuery } from '../../../src/questions/query/typed-query.ts'
import { openWorkspace } from '../../../src/workspace/workspace.ts'
import { aCampaign } from '../../campaigns/delivery/a-campaign.ts'
import { measuredCampaign } from '../../campaigns/results/measured-campaign.ts'
import { smallShop } from '../../doors/chat/small-shop.ts'

let shop: Awaited<ReturnType<typeof smallShop>>
beforeAll(async () => {
  shop = await smallShop()
}, 60_000)
afterAll(() => shop.remove())

it('tells no figure of campaigns that holds a small arm, so that none is the difference of two', async () => {
  const workspace = openWorkspace(shop.folder)
  for (const at of ['2025-11-01T10:00:00.000Z', '2025-11-02T10:00:00.000Z', '2025-11-03T10:00:00.000Z'])
    addCampaign(workspace.state, at, aCampaign({}))
  keepResults(workspace.state, '2025-12-01T10:00:00.000Z', [
    measuredCampaign('C1', 10, 40),
    measuredCampaign('C2', 90, 50),
    measuredCampaign('C3', 80, 5),
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
