import type { ClaimContext } from '../../writing/checker/claim-context.ts'
import { characters } from '../../writing/copy/copy-limits.ts'
import type { DigestLine } from '../../writing/digest/digest.ts'
import { themesOf } from '../../writing/model-personas/themes.ts'
import type { Subject, WritingSettings } from '../../writing/model-personas/writer.ts'
import type { BriefAnswer } from '../../writing/prompts/answer-forms.ts'
import type { Proposal } from '../../writing/settle/proposal.ts'
import { bannedBy } from '../../writing/settle/voice.ts'

/** Most characters of a sentence: a longer one is two. */
const longest = { en: 220, zh: 90 }

/** Which themes license the sentences of a part. */
const themed = { insight: 'wants', message: 'actions' } as const

/** Names of single measures that are no words of anybody who speaks of customers. */
const measures = new Set(['recency', 'frequency', 'monetary', 'tenure'])

/**
 * The names by which a model was told of facts, as words of a sentence: a small one takes them for things that customers want ("so that they can enjoy a
 * high revenue share").
 */
const measuresOf = (lines: readonly DigestLine[]): string[] =>
  lines.flatMap(({ name }) =>
    name.includes('-') ? [name, name.replaceAll('-', ' ')] : measures.has(name) ? [name] : [],
  )

/** Every sentence of a model’s answer about a campaign, with what it is to be held against: words without a figure, for a marketer. */
export function briefProposals(
  answer: BriefAnswer,
  lines: readonly DigestLine[],
  { sheet, sheets, language }: Subject,
  { voice }: Pick<WritingSettings, 'voice'>,
): Proposal[] {
  const byName = new Map(lines.map(({ name, fact }) => [name, fact.id]))
  const themes = themesOf(sheet, language)
  return (['insight', 'message'] as const).flatMap((part) =>
    answer[part].map(({ text, because }, index): Proposal => {
      const said = because.flatMap((name) => byName.get(name) ?? [])
      const ofThemes = themes[themed[part]].flatMap(({ facts }) => facts)
      const context: ClaimContext = {
        language,
        sheet,
        sheets,
        reader: 'marketer',
        writing: 'words',
        shape: 'sentence',
        cited: [...new Set([...said, ...ofThemes])],
        banned: [...bannedBy(voice), ...measuresOf(lines)],
      }
      return {
        place: `${part}.${index}`,
        text,
        fits: (rendered) => characters(rendered) <= longest[language],
        read: (attempt) => ({ text: attempt, context }),
      }
    }),
  )
}
