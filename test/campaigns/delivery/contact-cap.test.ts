import { expect, it } from 'vitest'
import { cappedReaders } from '../../../src/campaigns/delivery/contact-cap.ts'
import { newState } from '../audience/new-state.ts'

it('a mailbox is at its cap by what was sent to it, or may have been, within the days', () => {
  const state = newState()
  const campaign = (id: string): void =>
    state.change("INSERT INTO campaigns (id, at, status, document) VALUES (?, '2026-01-01', 'sent', '{}')", id)
  const message = (id: string, mailbox: string, to: string, at: string): void =>
    state.change(
      "INSERT INTO outbox (campaign, mailbox, customers, arm, state, at) VALUES (?, ?, '[]', 'A', ?, ?)",
      id,
      mailbox,
      to,
      at,
    )
  for (const id of ['C1', 'C2', 'C3']) campaign(id)
  message('C1', 'twice', 'sent', '2026-03-09T10:00:00.000Z')
  message('C2', 'twice', 'unknown', '2026-03-08T10:00:00.000Z')
  message('C1', 'once', 'sent', '2026-03-09T10:00:00.000Z')
  message('C2', 'once', 'refused', '2026-03-09T10:00:00.000Z')
  message('C1', 'earlier', 'sent', '2026-03-09T10:00:00.000Z')
  message('C2', 'earlier', 'sent', '2026-03-02T10:00:00.000Z')
  message('C3', 'once', 'sent', '2026-03-09T11:00:00.000Z')
  const now = new Date('2026-03-10T00:00:00Z')
  const capped = (caps: { messages: number; days: number }[], but?: string): string[] =>
    [...cappedReaders(state, caps, but, now)].sort()
  expect(capped([{ messages: 2, days: 7 }], 'C3')).toEqual(['twice'])
  expect(capped([{ messages: 2, days: 7 }])).toEqual(['once', 'twice'])
  expect(capped([{ messages: 2, days: 30 }], 'C3')).toEqual(['earlier', 'twice'])
  expect(capped([{ messages: 3, days: 30 }])).toEqual([])
  expect(
    capped([
      { messages: 3, days: 30 },
      { messages: 1, days: 1 },
    ]),
  ).toEqual(['earlier', 'once', 'twice'])
  expect(capped([])).toEqual([])
})
