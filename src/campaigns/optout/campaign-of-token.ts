import { z } from 'zod'
import { Language } from '../../language/language.ts'
import type { State } from '../../workspace/state.ts'
import { Channel, Goal } from '../goal.ts'

const Kind = z.object({ goal: Goal, channel: Channel, language: Language })

/** What kind of campaign a message was of; undefined where the workspace does not know it (any more). */
export function campaignOfToken(state: State, campaign: string): z.infer<typeof Kind> | undefined {
  const [row] = state.rows(
    "SELECT document ->> '$.goal' AS goal, document ->> '$.channel' AS channel, document ->> '$.language' AS language FROM campaigns WHERE id = ?",
    campaign,
  )
  return Kind.safeParse({ ...row }).data
}
