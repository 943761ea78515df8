import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it, onTestFinished } from 'vitest'
import { campaignAudience } from '../../src/actions/campaign-audience.ts'
import type { Audience } from '../../src/campaigns/audience/audience-of.ts'
import { addOutbox, readCampaign } from '../../src/campaigns/campaign-records.ts'
import { openDuckDb } from '../../src/engine/duckdb.ts'
import { openWorkspace } from '../../src/workspace/workspace.ts'
import { shoalIn, shop } from '../campaigns/audience/shop.ts'

const now = new Date('2026-04-02T10:00:00Z')

/** The audience of the first campaign of a workspace, as it is now; kept as its outbox where that is said. */
async function audienceNow(folder: string, file: string, keep = false): Promise<Audience> {
  const workspace = openWorkspace(folder)
  const engine = await openDuckDb()
  try {
    const { campaign } = readCampaign(workspace.state, 'C1')
    const found = await campaignAudience(engine, workspace, campaign, { file, now })
    if (keep) addOutbox(workspace.state, 'C1', found.rows)
    return found
  } finally {
    engine.close()
    workspace.state.close()
  }
}

it('the audience of a campaign stays the one of its outbox, whatever is known or set later', async () => {
  const { folder, contacts } = await shop()
  await shoalIn(folder, 'brief', 'S2', '--goal', 'reward')
  const before = await audienceNow(folder, contacts)
  expect(await audienceNow(folder, contacts, true)).toEqual(before)
  expect(before.rows.length).toBeGreaterThan(20)
  expect(before.funnel.excluded.at(-1)).toMatchObject({ why: 'standing', left: before.rows.length })
  // Other settings, no contacts and another segmentation: a new campaign would have another audience, or none.
  writeFileSync(join(folder, 'shoal.yaml'), 'audience:\n  holdout: 0.5\n')
  writeFileSync(contacts, 'customer,email,consent\n')
  await shoalIn(folder, 'segment', '--k', '4')
  const after = await audienceNow(folder, contacts)
  expect(after.rows).toEqual(before.rows)
  expect(after.funnel).toMatchObject({ fixed: true, arms: before.funnel.arms, mailboxes: before.rows.length })
})

it('no mailbox of the standing hold-out is in a campaign, and the rest of the year it is the same ones', async () => {
  const { folder, contacts } = await shop()
  writeFileSync(join(folder, 'shoal.yaml'), 'audience:\n  holdout: 0.3\n')
  await shoalIn(folder, 'brief', 'S1', '--goal', 'reward')
  await shoalIn(folder, 'brief', 'S1', '--goal', 'launch')
  const workspace = openWorkspace(folder)
  const engine = await openDuckDb()
  onTestFinished(() => {
    engine.close()
    workspace.state.close()
  })
  const boxes = async (id: string, at: string): Promise<string[]> => {
    const { campaign } = readCampaign(workspace.state, id)
    const { rows } = await campaignAudience(engine, workspace, campaign, { file: contacts, now: new Date(at) })
    return rows.map(({ mailbox }) => mailbox)
  }
  const inSpring = await boxes('C1', '2026-04-02T10:00:00Z')
  expect(await boxes('C2', '2026-12-31T23:59:59Z')).toEqual(inSpring)
  expect(await boxes('C2', '2027-01-01T00:00:00Z')).not.toEqual(inSpring)
})

it('a campaign of which nobody is left says at which step they left', async () => {
  const { folder, contacts } = await shop()
  writeFileSync(join(folder, 'shoal.yaml'), 'audience:\n  holdout: 0\n  boughtWithin:\n    reward: 3650\n')
  await shoalIn(folder, 'brief', 'S1', '--goal', 'reward')
  const failure = audienceNow(folder, contacts)
  await expect(failure).rejects.toMatchObject({ code: 'audience/nobody-left', data: { excluded: [{ why: 'bought' }] } })
  writeFileSync(contacts, 'customer,email,consent\n')
  await expect(audienceNow(folder, contacts)).rejects.toMatchObject({ code: 'contacts/nobody' })
})

it('what happens to readers who had their share of messages is said of each campaign, when it is approved', async () => {
  const { folder, contacts } = await shop()
  writeFileSync(join(folder, 'shoal.yaml'), 'delivery:\n  caps: [{messages: 1, days: 7}]\n')
  await shoalIn(folder, 'brief', 'S1', '--goal', 'reward')
  await shoalIn(folder, 'brief', 'S1', '--goal', 'launch')
  const { rows } = await audienceNow(folder, contacts)
  const { state } = openWorkspace(folder)
  onTestFinished(() => state.close())
  addOutbox(state, 'C2', rows.slice(0, 5))
  state.change("UPDATE outbox SET state = 'sent', at = '2026-04-01T10:00:00.000Z'")
  expect((await audienceNow(folder, contacts)).rows).toEqual(rows)
  await shoalIn(folder, 'approve', 'C1', '--capped', 'drop')
  const { funnel, rows: left } = await audienceNow(folder, contacts)
  expect(left).toEqual(rows.slice(5))
  expect(funnel.excluded.find(({ why }) => why === 'capped')).toMatchObject({ mailboxes: 5 })
})
