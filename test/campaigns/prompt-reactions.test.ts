import { expect, it } from 'vitest'
import { addCampaign } from '../../src/campaigns/campaign-records.ts'
import { recordEvent } from '../../src/campaigns/feedback/event-records.ts'
import { promptReactions } from '../../src/campaigns/prompt-reactions.ts'
import { newDesk } from '../writing/prompt-versions/version-desk.ts'
import { sampleCampaign } from './sample-campaign.ts'

const at = '2026-01-02T00:00:00.000Z'

it('opt-outs and complaints count for the versions that wrote the campaign, once a mailbox', async () => {
  const { state } = newDesk()
  const { id: _id, plan, ...draft } = await sampleCampaign('en')
  if (plan === undefined) throw new Error('it has a plan')
  const writtenWith = (version: string) => ({
    ...draft,
    plan: { ...plan, written: { writer: 'small', prompts: [{ name: 'copy', version }] } },
  })
  for (const [version, mailboxes] of [
    ['aaaaaaaaaaaa', 40],
    ['bbbbbbbbbbbb', 10],
  ] as const) {
    const { id } = addCampaign(state, at, writtenWith(version))
    for (let place = 0; place < mailboxes; place += 1)
      state.change(
        "INSERT INTO outbox (campaign, mailbox, customers, arm, state) VALUES (?, ?, '[]', ?, ?)",
        id,
        `${id}-${place}@shop.example`,
        place === 0 ? 'holdout' : 'A',
        place === 0 ? 'held' : 'sent',
      )
    for (const kind of ['opt-out', 'opt-out', 'complaint'] as const)
      recordEvent(state, { campaign: id, mailbox: `${id}-1@shop.example`, channel: 'email', kind, at, source: 'page' })
  }
  const reactions = promptReactions(state)
  expect(reactions('copy', 'aaaaaaaaaaaa')).toEqual({ sent: 39, optOuts: 1, complaints: 1 })
  expect(reactions('copy', 'bbbbbbbbbbbb')).toEqual({ sent: 9, optOuts: 1, complaints: 1 })
  expect(reactions('copy', 'cccccccccccc')).toBeUndefined()
})
