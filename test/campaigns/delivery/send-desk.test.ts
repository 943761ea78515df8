import { describe, expect, it } from 'vitest'
import { aDelivery, TurnedClock } from './a-delivery.ts'
import { mailboxAt, mailWorkspace } from './mail-workspace.ts'

const later = '2026-05-04T10:05:00.000Z'

/** A desk with mailboxes 1 to 5, of which these are due later. */
function deskWith(due: readonly number[], settings: object = {}) {
  const { state, campaign } = mailWorkspace({ mailboxes: 6 })
  for (const n of due) state.change('UPDATE outbox SET due = ? WHERE mailbox = ?', later, mailboxAt(n))
  const { delivery } = aDelivery(state, campaign, { settings })
  return delivery.desk
}

const now = new TurnedClock().time
const block = (n: number): object => ({ limits: { domains: { [`d${n}.example`]: { perHour: 1 } } } })

describe('a connection that finds nothing to send', () => {
  it('waits for what is due later, though another has a mail in hand', () => {
    const desk = deskWith([2, 3, 4, 5])
    expect(desk.next(now)).toMatchObject({ kind: 'mail', row: { mailbox: mailboxAt(1) } })
    expect(desk.next(now)).toEqual({ kind: 'wait', until: Date.parse(later) })
  })

  it('ends where nothing waits but what others have in hand', () => {
    const desk = deskWith([])
    for (let n = 1; n <= 5; n++) expect(desk.next(now)).toMatchObject({ kind: 'mail' })
    expect(desk.next(now)).toEqual({ kind: 'done' })
  })

  it('waits for the first that may leave: of those that are due, and of those whose domain has had enough', () => {
    // Mailboxes 1 and 8 share a domain that takes one mail an hour.
    const { state, campaign } = mailWorkspace({ mailboxes: 9, name: (n) => (n === 8 ? 'x@d1.example' : mailboxAt(n)) })
    state.change("UPDATE outbox SET due = ? WHERE mailbox NOT LIKE '%@d1.example'", later)
    const { delivery } = aDelivery(state, campaign, { settings: block(1) })
    const first = delivery.desk.next(now)
    expect(first).toMatchObject({ kind: 'mail' })
    expect(delivery.desk.next(now)).toEqual({ kind: 'wait', until: Date.parse(later) })
  })

  it('does not come back at once for what was put off, and is due, while its domain has had enough', () => {
    const { state, campaign } = mailWorkspace({ mailboxes: 3, name: (n) => `m${n}@d1.example` })
    state.change("UPDATE outbox SET due = '2026-05-04T09:00:00.000Z'")
    const { delivery } = aDelivery(state, campaign, { settings: block(1) })
    expect(delivery.desk.next(now)).toMatchObject({ kind: 'mail' })
    const next = delivery.desk.next(now)
    expect(next).toMatchObject({ kind: 'wait' })
    expect((next as { until: number }).until).toBeGreaterThan(now + 3_000_000)
  })
})
