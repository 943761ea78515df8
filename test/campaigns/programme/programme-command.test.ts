import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { isKnown } from '../../../src/campaigns/analysis/not-known.ts'
import { addChange } from '../../../src/campaigns/approval/campaign-changes.ts'
import { standingHoldout, standingSalt } from '../../../src/campaigns/audience/standing-holdout.ts'
import { addCampaign, addOutbox, setStatus } from '../../../src/campaigns/campaign-records.ts'
import type { Programme } from '../../../src/campaigns/programme/programme.ts'
import type { ProgrammeEffect } from '../../../src/campaigns/programme/programme-effect.ts'
import { keepResults } from '../../../src/campaigns/results/result-records.ts'
import { seededRandom } from '../../../src/numerics/random.ts'
import { openWorkspace } from '../../../src/workspace/workspace.ts'
import { fault, inProcess } from '../../doors/cli/in-process.ts'
import { aCampaign } from '../delivery/a-campaign.ts'

const customers = Array.from({ length: 3000 }, (_, n) => `K${String(n).padStart(4, '0')}`)
const mailboxOf = (customer: string): string => `${customer.toLowerCase()}@x.example`
let root = ''
let at = ''

const header = 'order,customer,email,date,product,quantity,price'
const line = (order: number, customer: string, date: string, price: number): string =>
  `${order},${customer},${mailboxOf(customer)},${date},Tea,1,${price}`

/**
 * Everybody ordered in 2025. Two campaigns began in the first quarter of 2026 and wrote to all but the standing hold-out (a fifth), of whom 45 % ordered in
 * that quarter, and of the hold-out 30 %; in the second quarter all alike.
 */
beforeAll(async () => {
  root = mkdtempSync(join(tmpdir(), 'shoal-programme-'))
  at = join(root, 'w')
  writeFileSync(
    join(root, 'a.csv'),
    `${header}\n${customers.map((id, n) => line(n, id, '2025-05-05', 10)).join('\n')}\n`,
  )
  await inProcess(['init', at])
  writeFileSync(join(at, 'shoal.yaml'), 'audience:\n  holdout: 0.2\n')
  const { code } = await inProcess(['import', join(root, 'a.csv')], { folder: at })
  expect(code).toBe(0)
  const { state } = openWorkspace(at)
  const isHeld = standingHoldout(standingSalt(state), 2026, 0.2)
  for (const [day, share] of [
    ['2026-01-10', 1],
    ['2026-02-01', 0.5],
  ] as const) {
    const { id } = addCampaign(state, `${day}T08:00:00.000Z`, aCampaign({}))
    const written = customers.map(mailboxOf).filter((mailbox) => !isHeld(mailbox))
    addOutbox(
      state,
      id,
      written.slice(0, written.length * share).map((mailbox) => ({ mailbox, customers: [], arm: 'A', state: 'sent' })),
    )
    addChange(state, id, { at: `${day}T09:00:00.000Z`, who: 'Ann', status: 'sending', what: { is: 'moved' } })
    setStatus(state, id, 'sent')
  }
  const half = { segmentation: 'v1', segment: 'S1', angle: 'invitation', low: 0, high: 0.2 } as const
  const arms = { treated: { mailboxes: 1000, ordered: 300 }, holdout: { mailboxes: 500, ordered: 100 } }
  keepResults(state, '2026-03-01', [{ campaign: 'C1', variant: 'A', metric: 'orders', effect: 0.1, ...half, ...arms }])
  state.close()
  const random = seededRandom(5)
  const since = customers.flatMap((id, n) => [
    ...(random.next() < (isHeld(mailboxOf(id)) ? 0.3 : 0.45) ? [line(5000 + n, id, '2026-02-20', 20)] : []),
    ...(random.next() < 0.3 ? [line(9000 + n, id, '2026-05-20', 20)] : []),
  ])
  // Somebody whom the workspace does not know ordered on the first day of the year.
  const newYear = '4999,N1,new@x.example,2026-01-01,Tea,1,5'
  writeFileSync(join(at, 'since.csv'), `${header}\n${newYear}\n${since.join('\n')}\n`)
  writeFileSync(join(at, 'late.csv'), `${header}\n${since.join('\n')}\n`)
})

afterAll(() => rmSync(root, { recursive: true, force: true }))

async function programme(...argv: string[]): Promise<Programme> {
  const { code, stdout } = await inProcess(['results', 'programme', ...argv, '--json'], { folder: at })
  expect(code).toBe(0)
  return (JSON.parse(stdout) as { programme: Programme }).programme
}

function effectIn(quarter: Programme['quarters'][number] | undefined): ProgrammeEffect {
  if (quarter === undefined || !isKnown(quarter.effect)) throw new Error('there is an effect')
  return quarter.effect
}

describe('shoal results programme', () => {
  it('finds what all campaigns together did, quarter by quarter, beside what they found of themselves', async () => {
    const { holdout, last, quarters } = await programme('--orders', join(at, 'since.csv'))
    expect({ holdout, last, names: quarters.map(({ quarter }) => quarter) }).toEqual({
      holdout: 0.2,
      last: '2026-05-20',
      names: ['2026-Q1', '2026-Q2'],
    })
    const [first, second] = quarters
    const { programme: treated, heldOut, ordered } = effectIn(first)
    expect(treated.mailboxes + heldOut.mailboxes).toBe(3000)
    expect(ordered?.low).toBeGreaterThan(0.05)
    expect(ordered?.high).toBeLessThan(0.25)
    expect(first?.campaigns).toMatchObject({ measured: ['C1'], unmeasured: ['C2'], moreOrdered: { value: 100 } })
    // The second wrote to half of whom the first had written to.
    const written = treated.mailboxes
    expect(first?.overlap).toEqual({ written, several: Math.floor(written / 2), most: 2 })
    expect(second).toMatchObject({ until: '2026-05-20', campaigns: { measured: [], unmeasured: [] } })
    expect(effectIn(second).ordered?.low).toBeLessThan(0)
    expect(effectIn(second).ordered?.high).toBeGreaterThan(0)
  })

  it('knows nothing of a quarter that began before the orders of the export do', async () => {
    const { first, quarters } = await programme('--orders', join(at, 'late.csv'))
    expect(first).toBe('2026-02-20')
    expect(quarters[0]).toMatchObject({ quarter: '2026-Q1', effect: { unknown: 'orders-begin-later' } })
    expect(effectIn(quarters[1]).programme.orders).toBeGreaterThan(0)
    const { stdout } = await inProcess(['results', 'programme', '--orders', join(at, 'late.csv')], { folder: at })
    expect(stdout).toContain('These orders begin on 2026-02-20, after the quarter did')
  })

  it('says it in words', async () => {
    const { stdout } = await inProcess(['results', 'programme', '--orders', join(at, 'since.csv')], { folder: at })
    expect(stdout).toContain('The programme raised orders.')
    expect(stdout).toContain('No difference is shown; that is not the same as none.')
    expect(stdout).toContain('The campaigns say of themselves (C1): 100 mailboxes with an order')
    expect(stdout).toContain('Not measured, and not in that sum: C2.')
  })

  it('takes the orders that were imported where no file is given, and says that they end before any campaign', async () => {
    expect(await programme()).toEqual({ holdout: 0.2, quarters: [], first: '2025-05-05', last: '2025-05-05' })
    const { stdout } = await inProcess(['results', 'programme'], { folder: at })
    expect(stdout).toContain('No campaign has gone out within the days of these orders')
    expect(stdout).toContain('which end on 5 May 2025')
    expect(stdout).toContain('shoal results programme --orders FILE')
  })

  it('refuses what is no export of orders', async () => {
    writeFileSync(join(at, 'people.csv'), 'id,age\nK1,4\nK2,5\n')
    expect(await fault(['results', 'programme', '--orders', join(at, 'people.csv')], at)).toMatchObject({ exit: 2 })
  })
})
