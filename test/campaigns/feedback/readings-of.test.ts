import { expect, it } from 'vitest'
import { messageIdLocal } from '../../../src/campaigns/feedback/message-id.ts'
import { readingsOf } from '../../../src/campaigns/feedback/readings-of.ts'
import { recordFeedback } from '../../../src/campaigns/feedback/record-feedback.ts'
import { State } from '../../../src/workspace/state.ts'
import { putCampaign, putOutbox } from '../optout/a-campaign.ts'
import { listSuppressions } from '../suppressions/list-suppressions.ts'

it.each([
  ['Ada@shop.example', ['ada@shop.example']],
  ['ada@xn--bcher-kva.example', ['ada@xn--bcher-kva.example', 'ada@bücher.example']],
  ['nobody', []],
])('%s may mean %j', (address, mailboxes) => {
  expect(readingsOf(address)).toEqual(mailboxes)
})

it('a bounce that names an encoded domain counts for the mailbox that was written to', () => {
  const state = new State(':memory:', 'w')
  const secret = 'ab'.repeat(32)
  putCampaign(state)
  putOutbox(state, 'C1', ['ada@bücher.example'])
  const feedback = {
    kind: 'hard-bounce' as const,
    address: 'ada@xn--bcher-kva.example',
    at: undefined,
    status: '5.1.1',
    messageId: `${messageIdLocal(secret, 'C1', 'ada@bücher.example')}@shop.example`,
    token: undefined,
    id: undefined,
  }
  const at = '2026-02-01T00:00:00.000Z'
  expect(recordFeedback(state, secret, feedback, { isTrusted: false, source: 'x', at })).toBe('new')
  expect(listSuppressions(state).map(({ mailbox }) => mailbox)).toEqual(['ada@bücher.example'])
  state.close()
})
