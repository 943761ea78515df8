import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { couponCodeOf } from '../../src/campaigns/delivery/coupon-code.ts'
import { optOut } from '../../src/campaigns/optout/opt-out.ts'
import { openWorkspace } from '../../src/workspace/workspace.ts'
import { putCampaign } from '../campaigns/optout/a-campaign.ts'
import { listSuppressions } from '../campaigns/suppressions/list-suppressions.ts'
import { inProcess } from '../doors/cli/in-process.ts'
import { folderWith } from '../doors/cli/shoal.ts'

const zoe = 'zoe.quell@example.com'

it('who is forgotten leaves opt-outs, events and codes too, and a click on an old link does not bring them back', async () => {
  const lines = Array.from(
    { length: 60 },
    (_, n) =>
      `O${n},C${n % 12},2026-0${1 + (n % 9)}-1${n % 9},${1 + (n % 7)}.00,${n % 12 === 3 ? 'Zoe.Quell@Example.com' : `c${n % 12}@shop.example`}`,
  )
  const folder = folderWith({ 'a.csv': `order,customer,date,amount,email\n${lines.join('\n')}\n` })
  const at = join(folder, 'w')
  await inProcess(['run', join(folder, 'a.csv'), '--into', at, '--no-report'])
  const { state } = openWorkspace(at)
  putCampaign(state)
  couponCodeOf(state, 'C1', zoe)
  const click = () => optOut(state, { mailbox: zoe, campaign: 'C1', scope: 'all' }, '2026-01-05T10:00:00.000Z')
  expect(click()).toBe(true)
  state.close()
  expect(await inProcess(['forget', 'C3', '-w', at])).toMatchObject({ code: 0 })
  const after = openWorkspace(at)
  const again = optOut(after.state, { mailbox: zoe, campaign: 'C1', scope: 'all' }, '2026-02-05T10:00:00.000Z')
  expect([again, listSuppressions(after.state)]).toEqual([false, []])
  expect(after.state.rows('SELECT mailbox FROM delivery_events')).toEqual([])
  expect(after.state.rows("SELECT mailbox = 'forgotten:' || code AS gone FROM coupon_codes")).toEqual([{ gone: 1 }])
  after.state.close()
  expect(readFileSync(join(at, '.shoal', 'state.sqlite'), 'latin1').toLowerCase()).not.toContain(zoe)
})
