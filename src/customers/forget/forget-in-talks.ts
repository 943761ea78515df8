import { z } from 'zod'
import { chatAgent as en } from '../../language/en/chat-agent.ts'
import { Language } from '../../language/language.ts'
import { chatAgent as zh } from '../../language/zh/chat-agent.ts'
import type { State } from '../../workspace/state.ts'

const texts = { en, zh }

/** What stays of a turn. */
const Kept = z.looseObject({ id: z.string(), language: Language, at: z.string() })

/** An id that is short and of digits alone stands in many figures; there it tells of nobody. */
const isTelling = (trace: string): boolean => trace.length >= 4 || /\D/.test(trace)

/**
 * Empties the turns of all talks in which a person stands: what was asked, called and answered there goes, and that there was a turn stays.
 * @param traces ids, mailboxes and whatever else leads to the person
 * @returns how many turns were emptied
 */
export function forgetInTalks(state: State, traces: readonly string[]): number {
  const patterns = traces.filter((trace) => trace.trim() !== '').map(patternOf)
  let emptied = 0
  for (const row of state.rows('SELECT talk, place, document FROM talk_turns')) {
    const document: unknown = JSON.parse(String(row['document']))
    if (!patterns.some((names) => standsIn(document, names))) continue
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

/** Whether a text names the person: as a word of its own, or, where that could be any figure, as the whole text or after a word that asks for a customer. */
function patternOf(trace: string): (text: string) => boolean {
  const escaped = trace.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`)
  const word = new RegExp(`(?<![A-Za-z0-9])${escaped}(?![A-Za-z0-9])`, 'i')
  if (isTelling(trace)) return (text) => word.test(text)
  const asked = new RegExp(
    `(?:customer|client|id|number|no\\.?|客户|顾客|会员|编号)\\s*[#:：]?\\s*'?${escaped}(?![A-Za-z0-9])`,
    'i',
  )
  return (text) => text.trim() === trace || asked.test(text)
}

function standsIn(value: unknown, names: (text: string) => boolean): boolean {
  if (typeof value === 'string') return names(value)
  if (typeof value === 'number') return names(String(value))
  if (typeof value !== 'object' || value === null) return false
  return Object.entries(value).some(([key, member]) => names(key) || standsIn(member, names))
}
