import type { Language } from '../../language/language.ts'
import type { ClaimContext } from '../../writing/checker/claim-context.ts'
import type { Measure } from '../../writing/checker/measure.ts'
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

/** Names of measures that hold one word; other such names ("orders") are words of any sentence. */
const short = new Set(['recency', 'frequency', 'monetary', 'tenure'])

/** The names by which a model was told of measures, as words of a sentence. */
const measuresOf = (lines: readonly DigestLine[]): Measure[] =>
  lines.flatMap(({ name, fact: { id } }) =>
    name.includes('-') ? [{ name: name.replaceAll('-', ' '), fact: id }] : short.has(name) ? [{ name, fact: id }] : [],
  )

/** The same with the labels that readers know, as far as they are no plain words: "days since the last order". */
const labelsOf = (lines: readonly DigestLine[], language: Language): Measure[] =>
  lines
    .filter(({ fact }) => !fact.id.includes(':'))
    .map(({ fact }) => ({ name: fact.label[language].replace(/ ?[(（][^()（）]*[)）]$/, ''), fact: fact.id }))
    .filter(({ name }) => (language === 'zh' ? name.length > 2 : name.split(' ').length > 2))

/** Every sentence of a model’s answer about a campaign, with what it is to be held against: words without a figure, for a marketer. */
export function briefProposals(
  answer: BriefAnswer,
  lines: readonly DigestLine[],
  { sheet, sheets, language }: Subject,
  { voice }: Pick<WritingSettings, 'voice'>,
): Proposal[] {
  const byName = new Map(lines.map(({ name, fact }) => [name, fact.id]))
  const themes = themesOf(sheet, language)
  const measures = measuresOf(lines)
  // A name with hyphens is a key of the prompt, and no word of any language.
  const keys = lines.flatMap(({ name }) => (name.includes('-') ? [name] : []))
  // The marketer reads the insight, and knows what is measured; the message passes on to customers, who do not.
  const banned = { insight: keys, message: [...keys, ...measures.map(({ name }) => name)] }
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
        banned: [...bannedBy(voice), ...banned[part]],
        measures: [...measures, ...labelsOf(lines, language)],
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
