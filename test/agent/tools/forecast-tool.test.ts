import { afterAll, beforeAll, expect, it } from 'vitest'
import { type ForecastOutput, forecast } from '../../../src/actions/forecast.ts'
import { audienceTold } from '../../../src/agent/tools/audience-told.ts'
import { forecastResult } from '../../../src/agent/tools/forecast-tool.ts'
import { holdOutResult } from '../../../src/agent/tools/hold-out-tool.ts'
import { resultsTool } from '../../../src/agent/tools/results-tool.ts'
import type { ToolContext, ToolOutcome } from '../../../src/agent/tools/tool.ts'
import { addCampaign } from '../../../src/campaigns/campaign-records.ts'
import { keepResults } from '../../../src/campaigns/results/result-records.ts'
import { openWorkspace } from '../../../src/workspace/workspace.ts'
import { aCampaign } from '../../campaigns/delivery/a-campaign.ts'
import { measuredCampaign } from '../../campaigns/results/measured-campaign.ts'
import { smallShop } from '../../doors/chat/small-shop.ts'
import { toolContext } from './tool-context.ts'

let shop: Awaited<ReturnType<typeof smallShop>>
let found: ForecastOutput
const elsewhere = (): ToolContext => toolContext(shop.folder, { talk: 'mcp:2026-01-01', mayLift: false })
const atTheMachine = (): ToolContext => ({ ...elsewhere(), mayLift: true })
beforeAll(async () => {
  shop = await smallShop()
  found = await forecast.run(forecast.input.parse({ segment: 'S1', goal: 'win back' }), elsewhere().action)
})
afterAll(() => shop.remove())

const said = (found: ForecastOutput): string => {
  const outcome = forecastResult(found)
  if (outcome.kind !== 'found') throw new Error(outcome.kind)
  return outcome.result.sentences.flatMap(({ en }) => en.map(({ text }) => text)).join(' ')
}

it('speaks of revenue and not of profit where no costs are known', () => {
  const { numbers } = found
  if (numbers === undefined) throw new Error('no numbers')
  expect(numbers.costs.margin.from).toBe('unknown')
  const text = said(found)
  expect(text).toMatch(/In revenue that comes to .*What the goods cost is not known here/s)
  expect(text).not.toMatch(/In profit|it pays to send/)
  const margin = { ...numbers.costs.margin, from: 'settings' as const }
  const known = said({ ...found, numbers: { ...numbers, costs: { ...numbers.costs, margin } } })
  expect(known).toMatch(/In profit that comes to /)
})

const textOf = (outcome: ToolOutcome): string => JSON.stringify(outcome)

it('tells of an audience, where nobody may lift the threshold, what is of a whole segment and of many alone', async () => {
  const told = (about: { customers?: number; mailboxes?: number }, context = elsewhere()) =>
    audienceTold({ segment: 'S1', customers: found.customers, mailboxes: found.customers, ...about }, context)
  expect(await told({})).toMatchObject({ any: true, size: true, reach: true })
  expect(await told({ customers: found.customers - 3 })).toMatchObject({ any: true, size: false, reach: false })
  expect(await told({ mailboxes: found.customers - 3 })).toMatchObject({ any: true, size: true, reach: false })
  expect(await told({ customers: 3 })).toMatchObject({ any: false })
  expect(await told({ customers: 3 }, atTheMachine())).toMatchObject({ any: true, size: true, reach: true })

  const some = await told({ mailboxes: found.customers - 3 })
  for (const outcome of [forecastResult(found, some), holdOutResult({ campaign: found, asked: undefined }, some)]) {
    expect(outcome.kind).toBe('found')
    expect(outcome.kind === 'found' && outcome.result.facts.some(({ id }) => id === 'mailboxes')).toBe(false)
    expect(textOf(outcome)).toContain('it would tell of fewer than 20 customers')
  }
  expect(forecastResult(found, await told({ customers: 3 })).kind).toBe('withheld')
})

it('tells results of arms that are large enough alone, and says so', async () => {
  const { state } = openWorkspace(shop.folder)
  for (const at of ['2025-11-01T10:00:00.000Z', '2025-11-02T10:00:00.000Z']) addCampaign(state, at, aCampaign({}))
  keepResults(state, '2011-09-30T10:00:00.000Z', [measuredCampaign('C1', 100, 3)])
  expect((await resultsTool.run({}, elsewhere())).kind).toBe('withheld')
  expect(textOf(await resultsTool.run({}, atTheMachine()))).toContain('C1.A')
  keepResults(state, '2011-09-30T11:00:00.000Z', [measuredCampaign('C2', 100, 50)])
  const both = textOf(await resultsTool.run({}, elsewhere()))
  expect(both).toContain('C2.A')
  expect(both).not.toContain('C1.A')
  expect(both).toContain('Results with fewer than 20 customers')
  state.close()
})
