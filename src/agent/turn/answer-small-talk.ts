import { type SmallTalkWords, smallTalkEn } from '../../language/en/chat-small-talk.ts'
import type { ToolName } from '../../language/en/chat-tools.ts'
import type { Language } from '../../language/language.ts'
import { smallTalkZh } from '../../language/zh/chat-small-talk.ts'
import { normaliseText } from '../../questions/reading/tokenise.ts'
import type { Outcome } from './outcome.ts'
import { suggest } from './suggest.ts'
import type { TurnDraft } from './turn-draft.ts'
import type { Asked, TurnParts } from './turn-parts.ts'

const words: Record<Language, SmallTalkWords> = { en: smallTalkEn, zh: smallTalkZh }

/** Answers a greeting, thanks, or “what can you do?” with questions that this workspace answers. undefined where anything else is said. */
export async function answerSmallTalk(
  { question, language }: Pick<Asked, 'question' | 'language'>,
  { tools, desk }: Pick<TurnParts, 'tools' | 'desk'>,
  draft: Pick<TurnDraft, 'offer'>,
): Promise<Outcome | undefined> {
  const text = normaliseText(question)
  const kind = (['hello', 'thanks', 'abilities'] as const).find(
    (one) => words.en[one].test(text) || words.zh[one].test(text),
  )
  if (kind === undefined) return undefined
  const { said, does } = words[language]
  const there = (Object.keys(does) as ToolName[]).filter((name) => tools.some((tool) => tool.name === name))
  const offers = await suggest(language, desk)
  draft.offer(offers)
  return {
    kind: 'clarified',
    question: kind === 'abilities' ? said.abilities(there.flatMap((name) => does[name] ?? [])) : said[kind],
    options: offers.map((offer) => offer.text),
  }
}
