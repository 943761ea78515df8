import { expect, it } from 'vitest'
import { suppressionReason } from '../../../src/campaigns/suppressions/suppressed.ts'
import { suppress } from '../../../src/campaigns/suppressions/suppression-records.ts'
import { hearContacts } from '../../../src/customers/contacts/contact-records.ts'
import { State } from '../../../src/workspace/state.ts'

it.each([
  ['of whom no mailbox is known', undefined, 'customer:K1'],
  ['with a mailbox', 'a@x.example', 'a@x.example'],
])('a new browser lifts "gone" of a reader %s', (_, mailbox, reader) => {
  const state = new State(':memory:', 'w')
  const browser = (push: string) =>
    hearContacts(state, [{ customer: 'K1', ...(mailbox === undefined ? {} : { mailbox }), push }], '2026-01-01')
  const reason = () => suppressionReason(state, reader, 'push', 'win-back')
  browser('first')
  suppress(state, {
    mailbox: reader,
    channel: 'push',
    scope: 'channel',
    reason: 'gone',
    at: '2026-01-02',
    source: 'C1',
  })
  browser('first')
  expect(reason()).toBe('gone')
  browser('second')
  expect(reason()).toBeUndefined()
  state.close()
})
