import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { addCampaign, addOutbox, setStatus } from '../../../src/campaigns/campaign-records.ts'
import { openWorkspace } from '../../../src/workspace/workspace.ts'
import { inProcess } from '../../doors/cli/in-process.ts'
import { folderWith } from '../../doors/cli/shoal.ts'
import { aCampaign } from '../delivery/a-campaign.ts'

const now = '2026-06-01T00:00:00Z'

/** A campaign of 1 March to 20 mailboxes, of which every other was held out, and the orders since. */
async function sent(): Promise<string> {
  const at = join(folderWith({}), 'w')
  await inProcess(['init', at])
  const { state } = openWorkspace(at)
  const { id } = addCampaign(state, '2026-03-01T08:00:00.000Z', aCampaign({ holdout: 0.5 }))
  addOutbox(
    state,
    id,
    Array.from({ length: 20 }, (_, n) => ({
      mailbox: `k${n}@x.example`,
      customers: [`K${n}`],
      arm: n % 2 === 0 ? 'holdout' : 'A',
      state: n % 2 === 0 ? ('held' as const) : ('sent' as const),
    })),
  )
  state.change("UPDATE outbox SET at = '2026-03-01T09:00:00.000Z' WHERE state = 'sent'")
  setStatus(state, id, 'sent')
  state.close()
  const orders = ['K1', 'K2', 'Z1'].map((customer, n) => `${n},${customer},2026-03-${n < 2 ? '05' : '31'},9.00`)
  writeFileSync(join(at, 'since.csv'), `order,customer,date,amount\n${orders.join('\n')}\n`)
  return at
}

async function run(at: string, ...argv: string[]): Promise<string> {
  const { stdout } = await inProcess(argv, { folder: at, now })
  return stdout
}

it('results remember that somebody wrote to the hold-out, however often its mailboxes were told of', async () => {
  const at = await sent()
  const results = ['results', 'C1', '--orders', join(at, 'since.csv')]
  expect(await run(at, ...results)).not.toContain('WARNING')
  const rows = ['k0@x.example,delivered,2026-03-01 10:00:00', 'k0@x.example,click,2026-03-01 12:00:00']
  writeFileSync(join(at, 'log.csv'), `email,event,time\n${rows.join('\n')}\n`)
  expect(await run(at, 'results', 'import', join(at, 'log.csv'), '--for', 'C1')).toContain('wrote to the hold-out')
  expect(await run(at, ...results)).toContain('WARNING: somebody wrote to the hold-out: 1 mailbox of it got a message')
  expect(JSON.parse(await run(at, ...results, '--json'))).toMatchObject({ reached: 1 })
})
