import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeEach, describe, expect, it } from 'vitest'
import { addChange } from '../../../src/campaigns/approval/campaign-changes.ts'
import { addCampaign, addOutbox, setStatus } from '../../../src/campaigns/campaign-records.ts'
import { openWorkspace } from '../../../src/workspace/workspace.ts'
import { fault, inProcess } from '../../doors/cli/in-process.ts'
import { folderWith } from '../../doors/cli/shoal.ts'
import { aCampaign } from '../delivery/a-campaign.ts'

/** When all days that count are over. */
const now = '2026-06-01T00:00:00Z'

let at = ''

/** A campaign whose arms were fixed on 1 March at 10:00 UTC: 20 mailboxes written to, 20 held out. */
beforeEach(async () => {
  at = join(folderWith({}), 'w')
  await inProcess(['init', at])
  const { state } = openWorkspace(at)
  const { id } = addCampaign(state, '2026-02-20T10:00:00.000Z', aCampaign({ holdout: 0.5 }))
  for (const arm of ['a', 'h'])
    addOutbox(
      state,
      id,
      Array.from({ length: 20 }, (_, n) => ({
        mailbox: `${arm}${n}@x.example`,
        customers: [`${arm}${n}`],
        arm: arm === 'h' ? 'holdout' : 'A',
        state: arm === 'h' ? ('held' as const) : ('sent' as const),
      })),
    )
  state.change("UPDATE outbox SET at = '2026-03-01T10:00:00.000Z' WHERE state = 'sent'")
  addChange(state, id, { at: '2026-03-01T10:00:00.000Z', who: 'Ann', status: 'sending', what: { is: 'moved' } })
  setStatus(state, id, 'sent')
  state.close()
})

/** Imports orders, or what else is said: mailbox, time, amount, event. */
async function heard(...rows: [who: string, time: string, value: string, event?: string][]): Promise<void> {
  const path = join(at, 'heard.csv')
  const lines = rows.map(([who, time, value, event = 'order']) => `${who}@x.example,${event},${time},${value}`)
  writeFileSync(path, `email,event,time,value\n${lines.join('\n')}\n`)
  await inProcess(['results', 'import', path], { folder: at })
}

const ordered: [string, string, string][] = [
  ['a0', '2026-03-01 09:59:00', '5'],
  ['a1', '2026-03-01 10:01:00', '10'],
  ['a2', '2026-03-20 12:00:00', '20'],
  ['a2', '2026-03-21 12:00:00', '20'],
  ['h0', '2026-03-31 09:59:00', '7'],
  ['h1', '2026-03-31 10:00:00', '7'],
]

describe('results without an export of orders', () => {
  it('count the orders that were imported, in the days that count, and say so', async () => {
    await heard(...ordered)
    const { stdout } = await inProcess(['results', 'C1', '--json'], { folder: at, now })
    const found = JSON.parse(stdout)
    expect(found).toMatchObject({
      orders: 'heard',
      results: [{ treated: { mailboxes: 20, ordered: 2 }, holdout: { mailboxes: 20, ordered: 1 } }],
    })
    const meanOf = (metric: string) =>
      found.analysis.contrasts.find((one: { metric: string }) => one.metric === metric)?.treated.mean
    expect([meanOf('orders'), meanOf('spend'), meanOf('visited')]).toEqual([0.15, 2.5, undefined])
    const { stdout: shown } = await inProcess(['results', 'C1'], { folder: at, now })
    expect(shown).toContain('They are those that "shoal results import" took in')
  })

  it('tell of visits too, where these are known of those held out', async () => {
    const visit = (who: string, time: string): [string, string, string, string] => [who, time, '', 'visit']
    await heard(...ordered, visit('a3', '2026-03-02 10:00:00'), visit('a3', '2026-03-31 10:00:00'))
    const visited = async () => {
      const { stdout } = await inProcess(['results', 'C1', '--json'], { folder: at, now })
      return JSON.parse(stdout).analysis.contrasts.find((one: { metric: string }) => one.metric === 'visited')
    }
    expect(await visited()).toBeUndefined()
    await heard(visit('h3', '2026-03-03 10:00:00'), visit('h4', '2026-04-03 10:00:00'))
    expect(await visited()).toMatchObject({ kind: 'rate', treated: { mean: 0.05 }, holdout: { mean: 0.05 } })
  })

  it('are refused where they are known of readers alone', async () => {
    await heard(['a1', '2026-03-02 10:00:00', '10'], ['a2', '2026-04-02 10:00:00', '10'])
    const found = await fault(['results', 'C1'], at, now)
    expect(found).toMatchObject({ exit: 2, code: 'results/heard-orders' })
    expect(found.problem).toContain('to whom a message had gone')
  })

  it('are refused where orders have no amount, end too early, or were not heard of at all', async () => {
    expect(await fault(['results', 'C1'], at, now)).toMatchObject({ exit: 2, code: 'input/invalid' })
    await heard(['h1', '2026-03-02 10:00:00', '7'])
    const early = await fault(['results', 'C1'], at, now)
    expect(early).toMatchObject({ exit: 2, code: 'results/too-early' })
    expect(early.problem).toContain('What was imported of orders ends on 2026-03-02')
    await heard(['a1', '2026-03-05 10:00:00', ''], ['h1', '2026-04-02 10:00:00', '7'])
    const found = await fault(['results', 'C1'], at, now)
    expect(found).toMatchObject({ exit: 2, code: 'results/heard-orders' })
    expect(found.problem).toContain('no amount')
  })
})
