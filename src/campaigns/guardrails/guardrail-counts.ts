import type { State } from '../../workspace/state.ts'
import type { Span } from '../results/utc-span.ts'
import type { GuardrailCount } from './guardrail.ts'

/**
 * Counts what the mailboxes of a campaign’s arms did since the arms were fixed, whatever became of their message and whichever message it answered: the
 * same question to all arms, so that they differ in nothing but what they were assigned to.
 */
export function guardrailCounts(state: State, campaign: string, { from, until }: Span): GuardrailCount[] {
  const rows = state.rows(
    `SELECT arm, count(*) AS mailboxes,
       count(*) FILTER (WHERE EXISTS (SELECT 1 FROM delivery_events AS heard
         WHERE heard.mailbox = outbox.mailbox AND kind = 'opt-out' AND heard.at >= ?2 AND heard.at < ?3)) AS optouts,
       count(*) FILTER (WHERE EXISTS (SELECT 1 FROM delivery_events AS heard
         WHERE heard.mailbox = outbox.mailbox AND kind = 'complaint' AND heard.at >= ?2 AND heard.at < ?3)) AS complaints
     FROM outbox WHERE campaign = ?1 GROUP BY arm ORDER BY arm`,
    campaign,
    from,
    until,
  )
  const scores = Map.groupBy(scoresOf(state, campaign, { from, until }), ({ arm }) => arm)
  return rows.map((row) => ({
    arm: String(row['arm']),
    mailboxes: Number(row['mailboxes']),
    optOuts: Number(row['optouts']),
    complaints: Number(row['complaints']),
    scores: (scores.get(String(row['arm'])) ?? []).map(({ score }) => score),
  }))
}

/** The mean score of each mailbox, by mailbox; of a score without a time it has to be said that it is of this campaign. */
function scoresOf(state: State, campaign: string, { from, until }: Span): { arm: string; score: number }[] {
  return state
    .rows(
      `SELECT arm, avg(value) / 1e6 AS score FROM outbox JOIN result_events AS heard USING (mailbox)
       WHERE outbox.campaign = ?1 AND kind = 'score' AND value IS NOT NULL
         AND (heard.campaign = ?1 OR (heard.campaign IS NULL AND heard.at >= ?2 AND heard.at < ?3))
       GROUP BY outbox.mailbox, arm ORDER BY outbox.mailbox`,
      campaign,
      from,
      until,
    )
    .map((row) => ({ arm: String(row['arm']), score: Number(row['score']) }))
}
