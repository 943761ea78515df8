import type { State } from '../../workspace/state.ts'

/** SQL of the mails that the server refused since a time, after the last that it took. */
const inRowSql = `campaign = ?1 AND state = 'refused' AND at >= ?2
  AND at > coalesce((SELECT max(at) FROM outbox WHERE campaign = ?1 AND state = 'sent' AND at >= ?2), '')`

/** How many mails of a campaign were refused one after another, up to the last; whatever run it was. @param since ISO */
export const countRefusalsInRow = (state: State, campaign: string, since: string): number =>
  Number(state.rows(`SELECT count(*) AS rows FROM outbox WHERE ${inRowSql}`, campaign, since)[0]?.['rows'] ?? 0)

/**
 * Lets mails wait again that were refused one after another, when what was wrong with the sender has been put right: but for mailboxes that do
 * not exist (5.1.x, or suppressed for it), and for those that were refused before that already, so that sending comes to an end.
 * @param since ISO
 */
export const retryRefusalsInRow = (state: State, campaign: string, since: string): void =>
  state.change(
    `UPDATE outbox SET state = 'waiting', reason = NULL, at = NULL, due = NULL, attempts = 0
     WHERE ${inRowSql} AND reason GLOB '[45][0-9][0-9]*' AND reason NOT GLOB '* 5.1.*'
       AND mailbox NOT IN (SELECT mailbox FROM suppressions)
       AND mailbox NOT IN (SELECT mailbox FROM delivery_events WHERE campaign = ?1 AND kind = 'refused' GROUP BY mailbox HAVING count(*) > 1)`,
    campaign,
    since,
  )
