import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { shoalIn, shop } from '../campaigns/audience/shop.ts'
import { everybody } from '../campaigns/delivery/mail-workspace.ts'
import { inProcess } from '../doors/cli/in-process.ts'

/** Some months after the last order of the shop. */
const now = '2026-08-01T09:00:00Z'

it('orders that came in since a campaign was drafted make its data young again, and what they did to its audience is said', async () => {
  const { folder, contacts } = await shop()
  // Who is in the standing hold-out differs from workspace to workspace.
  writeFileSync(join(folder, 'shoal.yaml'), everybody)
  await shoalIn(folder, 'brief', '--audience', 'recency >= 50', '--goal', 'reward', '--contacts', contacts)
  const says = async (...argv: string[]): Promise<string> => (await inProcess(argv, { folder, now })).stdout
  expect(await says('approve', 'C1')).toContain('they end on 1 April 2026')
  const before = await says('send', 'C1', '--contacts', contacts)
  expect(before).toContain('they end on 1 April 2026')
  expect(before).not.toContain('the audience has changed')
  const later = join(folder, '..', 'later.csv')
  const [head] = readFileSync(join(folder, '..', 'orders.csv'), 'utf8').split('\n')
  writeFileSync(later, `${head}\n99999,K000,2026-07-30,T-0,Green tea,Tea,1,10,France\n`)
  await shoalIn(folder, 'import', later, '--append')
  const after = await says('send', 'C1', '--contacts', contacts)
  expect(after).not.toContain('These data are old')
  expect(after).toContain(
    'the audience has changed since the brief was drafted: 153 customers (153 mailboxes) then, 299',
  )
})
