import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeEach, describe, expect, it } from 'vitest'
import { addChange } from '../../../src/campaigns/approval/campaign-changes.ts'
import { addCampaign, addOutbox, readCampaign, setStatus } from '../../../src/campaigns/campaign-records.ts'
import { couponCodeOf } from '../../../src/campaigns/delivery/coupon-code.ts'
import { readLearnings } from '../../../src/campaigns/learnings/read-learnings.ts'
import { keepResults, readResults } from '../../../src/campaigns/results/result-records.ts'
import { openWorkspace } from '../../../src/workspace/workspace.ts'
import { fault, inProcess } from '../../doors/cli/in-process.ts'
import { folderWith } from '../../doors/cli/shoal.ts'
import { aCampaign, aCopy } from '../delivery/a-campaign.ts'

/** When all days that count are over. */
const now = '2026-06-01T00:00:00Z'

let at = ''
let codes: string[] = []

/** A campaign in two variants whose arms were fixed on 1 March at 10:00 UTC: 20 mailboxes each. */
beforeEach(async () => {
  at = join(folderWith({}), 'w')
  await inProcess(['init', at])
  const { state } = openWorkspace(at)
  const variants = [
    { id: 'A', share: 0.5, copy: aCopy() },
    { id: 'B', share: 0.5, copy: { ...aCopy(), angle: 'thanks' as const } },
  ]
  const { id } = addCampaign(state, '2026-02-20T10:00:00.000Z', aCampaign({ variants, holdout: 1 / 3 }))
  for (const arm of ['A', 'B', 'holdout'])
    addOutbox(
      state,
      id,
      Array.from({ length: 20 }, (_, n) => ({
        mailbox: `${arm.toLowerCase()}${n}@x.example`,
        customers: [`${arm}${n}`],
        arm,
        state: arm === 'holdout' ? ('held' as const) : ('sent' as const),
      })),
    )
  addChange(state, id, { at: '2026-03-01T10:00:00.000Z', who: 'Ann', status: 'sending', what: { is: 'moved' } })
  setStatus(state, id, 'sent')
  codes = [0, 1, 2].map((n) => couponCodeOf(state, id, `a${n}@x.example`))
  state.close()
})

/** An export of orders: customer, time and perhaps a code. */
function ordersOf(...rows: [customer: string, at: string, code?: string][]): string {
  const path = join(at, 'since.csv')
  const lines = rows.map(([customer, time, code], n) => `${n + 1},${customer},${time},12.00,${code ?? ''}`)
  writeFileSync(path, `order,customer,date,amount,discount code\n${lines.join('\n')}\n`)
  return path
}

const last: [string, string] = ['Z1', '2026-03-31 09:00:00']
const run = (orders: string, ...more: string[]) => ['results', 'C1', '--orders', orders, ...more]
async function measured(orders: string, ...more: string[]) {
  const { code, stdout } = await inProcess([...run(orders, ...more), '--json'], { folder: at, now })
  expect({ code, stdout }).toMatchObject({ code: 0 })
  return JSON.parse(stdout) as {
    results: { variant: string; treated: { ordered: number } }[]
    learnings: { id: string; feature: string }[]
    codes: unknown
  }
}

describe('results', () => {
  it('count orders from when the arms were fixed, for the days of the campaign', async () => {
    const { results } = await measured(
      ordersOf(
        ['A0', '2026-02-28 12:00:00'],
        ['A1', '2026-03-01 09:59:00'],
        ['A2', '2026-03-01 10:01:00'],
        ['B0', '2026-03-31 09:59:00'],
        ['B1', '2026-03-31 10:00:00'],
        ['holdout3', '2026-03-02 12:00:00'],
        last,
      ),
    )
    expect(results).toMatchObject([
      { variant: 'A', treated: { ordered: 1 }, holdout: { ordered: 1 } },
      { variant: 'B', treated: { ordered: 1 }, holdout: { ordered: 1 } },
    ])
  })

  it('count the whole of the first day where no times are known', async () => {
    const { results } = await measured(
      ordersOf(['A0', '2026-02-28'], ['A1', '2026-03-01'], ['A2', '2026-03-30'], ['A3', '2026-03-31']),
    )
    expect(results[0]).toMatchObject({ treated: { ordered: 2 } })
  })

  it('are not taken from a file that ends before the days do, unless fewer are asked for', async () => {
    const orders = ordersOf(['A0', '2026-03-02 12:00:00'], ['B0', '2026-03-20 12:00:00'])
    const found = await fault(run(orders), at, now)
    expect(found).toMatchObject({ exit: 2, code: 'results/too-early' })
    expect(found.problem).toContain('2026-03-20')
    expect(found.remedy).toContain('--days 20')
    expect(await measured(orders, '--days', '20')).toMatchObject({ days: 20, results: [{ days: 20 }, { days: 20 }] })
  })

  it('of other days than the brief counts are shown, and neither kept nor learned from', async () => {
    const orders = ordersOf(['A0', '2026-03-02 12:00:00'], ['A1', '2026-03-25 12:00:00'], last)
    const kept = () => {
      const { state } = openWorkspace(at)
      const results = readResults(state).map(({ result: { variant, days, treated } }) => [
        variant,
        days,
        treated.ordered,
      ])
      const status = readCampaign(state, 'C1').status
      state.close()
      return { results, status }
    }
    expect(await measured(orders, '--days', '7')).toMatchObject({
      ...{ kept: false, briefDays: 30, learnings: [] },
      results: [{ variant: 'A', days: 7, treated: { ordered: 1 } }, { variant: 'B' }],
    })
    expect(kept()).toEqual({ results: [], status: 'sent' })
    const whole = await measured(orders)
    expect(whole).toMatchObject({ kept: true, results: [{ days: 30, treated: { ordered: 2 } }, {}] })
    const again = await inProcess(run(orders, '--days', '7'), { folder: at, now })
    expect(again.stdout).toContain('The brief counts 30 days. What 7 days came to is shown and not kept')
    expect(kept()).toMatchObject({
      results: [
        ['A', 30, 2],
        ['B', 30, 0],
      ],
      status: 'measured',
    })
    expect((await measured(orders)).learnings).toEqual(whole.learnings)
  })

  it('that an earlier version kept of other days teach nothing', async () => {
    await measured(ordersOf(['A0', '2026-03-02 12:00:00'], last))
    const { state } = openWorkspace(at)
    const now = { now: new Date('2026-06-01'), halfLife: 365 }
    expect(readLearnings(state, now)).not.toEqual([])
    keepResults(
      state,
      '2026-04-02T10:00:00.000Z',
      readResults(state).map(({ result }) => ({ ...result, days: 7 })),
    )
    expect(readLearnings(state, now)).toEqual([])
    state.close()
  })

  it('measured again take the place of those before, under the same names', async () => {
    const first = await measured(ordersOf(['A0', '2026-03-02 12:00:00'], last))
    const again = await measured(ordersOf(['A0', '2026-03-02 12:00:00'], ['A1', '2026-03-03 12:00:00'], last))
    expect(again.results.map(({ variant, treated }) => [variant, treated.ordered])).toEqual([
      ['A', 2],
      ['B', 0],
    ])
    const named = (all: typeof first) => all.learnings.map(({ id, feature }) => [id, feature])
    expect(named(again)).toEqual(named(first))
    const { state } = openWorkspace(at)
    expect(readResults(state).map(({ result }) => result)).toEqual(again.results)
    state.close()
  })

  it('tell which codes were used, and which of them by somebody else', async () => {
    const [own = '', others = ''] = codes
    const { codes: counts } = await measured(
      ordersOf(['A0', '2026-03-02 12:00:00', own.toLowerCase()], ['K9', '2026-03-03 12:00:00', `TEA5 ${others}`], last),
    )
    expect(counts).toMatchObject({ issued: 3, redeemed: 2, byOthers: 1 })
    const { state } = openWorkspace(at)
    expect(
      state.rows(
        'SELECT code, redeemed_at, redeemed_by FROM coupon_codes WHERE redeemed_at IS NOT NULL ORDER BY mailbox',
      ),
    ).toEqual([
      { code: own, redeemed_at: '2026-03-02T12:00:00', redeemed_by: 'a0@x.example' },
      { code: others, redeemed_at: '2026-03-03T12:00:00', redeemed_by: 'customer:K9' },
    ])
    state.close()
  })
})
