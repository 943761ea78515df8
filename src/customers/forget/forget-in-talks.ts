import { z } from 'zod'
import { chatAgent as en } from '../../language/en/chat-agent.ts'
import { Language } from '../../language/language.ts'
import { chatAgent as zh } from '../../language/zh/chat-agent.ts'
import type { State } from '../../workspace/state.ts'
import { namesPerson } from './names-person.ts'

const texts = { en, zh }

/** What stays of a turn. */
const Kept = z.looseObject({ id: z.string(), language: Language, at: z.string() })

/**
 * Empties the turns of all talks in which a person stands: what was asked, called and answered there goes, and that there was a turn stays.
 * @param traces ids, mailboxes and whatever else leads to the person
 * @returns how many turns were emptied
 */
export function forgetInTalks(state: State, traces: readonly string[]): number {
  const names = namesPerson(traces)
  let emptied = 0
  for (const row of state.rows('SELECT talk, place, document FROM talk_turns')) {
    const document: unknown = JSON.parse(String(row['document']))
    if (!names(document)) continue
    const { id, language, at } = Kept.parse(document)
    state.change(
      "UPDATE talk_turns SET requests = '', document = ? WHERE talk = ? AND place = ?",
      JSON.stringify({
        id,
        question: texts[language].forgotten,
        language,
        at,
        readBy: 'none',
        calls: [],
        sentences: [],
        outcome: { kind: 'refused', reason: texts[language].forgottenReason },
        spent: { modelCalls: 0, toolCalls: 0, inputTokens: 0, outputTokens: 0 },
      }),
      String(row['talk']),
      Number(row['place']),
    )
    emptied++
  }
  return emptied
}
