import type { OutboxRow } from '../delivery/outbox-row.ts'
import { type Arms, type Audience, countArms } from './audience-of.ts'

/** The audience of a campaign whose mailboxes an earlier run fixed: they and their arms stay, whatever is known by now. */
export function fixedAudience(rows: readonly OutboxRow[], arms: Arms): Audience {
  const customers = new Set(rows.flatMap((row) => row.customers)).size
  return {
    rows: [...rows],
    funnel: {
      customers,
      reachable: customers,
      mailboxes: rows.length,
      excluded: [],
      fixed: true,
      arms: countArms(rows, arms),
      unreachable: 0,
    },
  }
}
