import type { State } from '../../../src/workspace/state.ts'

/** Puts a campaign into a state, as far as what is around delivery looks at it. */
export function putCampaign(
  state: State,
  {
    id = 'C1',
    goal = 'win-back',
    channel = 'email',
    language = 'en',
  }: Partial<Record<'id' | 'goal' | 'channel' | 'language', string>> = {},
): void {
  state.change(
    "INSERT INTO campaigns (id, at, status, document) VALUES (?, '2026-01-01', 'sent', ?)",
    id,
    JSON.stringify({ id, goal, channel, language }),
  )
}

/** Puts mailboxes into the outbox of a campaign. */
export function putOutbox(state: State, campaign: string, mailboxes: readonly string[], of = 'sent', arm = 'A'): void {
  for (const mailbox of mailboxes)
    state.change(
      'INSERT INTO outbox (campaign, mailbox, customers, arm, state) VALUES (?, ?, ?, ?, ?)',
      campaign,
      mailbox,
      JSON.stringify([mailbox]),
      arm,
      of,
    )
}
