import { expect, it, vi } from 'vitest'
import { handleReaders } from '../../../src/campaigns/tracking/handle-readers.ts'
import { readerHandle } from '../../../src/campaigns/tracking/tracking-token.ts'
import { State } from '../../../src/workspace/state.ts'
import { putCampaign, putOutbox } from '../optout/a-campaign.ts'

const secret = 'ab'.repeat(32)
const handleOf = (mailbox: string): string => readerHandle(secret, 'C1', mailbox)
const many = Array.from({ length: 50 }, (_, n) => `m${n}@x.example`)

it('reads the outbox once, however many mails leave while readers follow links', () => {
  const state = new State(':memory:', 'w')
  putCampaign(state)
  putOutbox(state, 'C1', many, 'waiting')
  const readerOf = handleReaders(state, secret)
  expect(readerOf('C1', handleOf('m0@x.example'))).toBeUndefined()
  const asked = vi.spyOn(state, 'rows')
  for (const mailbox of many) {
    state.change("UPDATE outbox SET state = 'sent' WHERE mailbox = ?", mailbox)
    expect(readerOf('C1', handleOf(mailbox))).toBe(mailbox)
  }
  const read = asked.mock.results.reduce((sum, { value }) => sum + (value as unknown[]).length, 0)
  expect(read).toBe(many.length)
  state.close()
})

it('knows nobody who was forgotten, or was held out, and whoever came since', () => {
  const state = new State(':memory:', 'w')
  putCampaign(state)
  putOutbox(state, 'C1', ['ann@x.example'])
  putOutbox(state, 'C1', ['dan@x.example'], 'held', 'holdout')
  const readerOf = handleReaders(state, secret)
  expect(readerOf('C1', handleOf('ann@x.example'))).toBe('ann@x.example')
  expect(readerOf('C1', handleOf('dan@x.example'))).toBeUndefined()
  putOutbox(state, 'C1', ['eve@x.example'])
  expect(readerOf('C1', handleOf('eve@x.example'))).toBe('eve@x.example')
  state.change("DELETE FROM outbox WHERE mailbox = 'ann@x.example'")
  expect(readerOf('C1', handleOf('ann@x.example'))).toBeUndefined()
  state.close()
})
