import type { ClaimContext } from '../checker/claim-context.ts'
import { characters } from '../copy/copy-limits.ts'
import type { DigestLine } from '../digest/digest.ts'
import { slotValues } from '../digest/slot-values.ts'
import { slotsIn } from '../digest/slots-in.ts'
import type { PersonaSlots, PersonaStated } from '../prompts/answer-forms.ts'
import type { Proposal } from '../settle/proposal.ts'
import { bannedBy } from '../settle/voice.ts'
import { themesOf } from './themes.ts'
import type { Subject, WritingSettings } from './writer.ts'

/** Most characters of a handle: it is a name, and no sentence. */
const longestHandle = { en: 40, zh: 14 }

const sections = ['wants', 'risks', 'actions'] as const

/** Every sentence of a model’s answer about a segment, with what it is to be held against. */
export function personaProposals(
  answer: PersonaStated | PersonaSlots,
  lines: readonly DigestLine[],
  { sheet, sheets, language }: Subject,
  { voice }: Pick<WritingSettings, 'voice'>,
): Proposal[] {
  const byName = new Map(lines.map(({ name, fact }) => [name, fact.id]))
  const ids = (names: readonly string[]): string[] => names.flatMap((name) => byName.get(name) ?? [])
  const shared = { language, sheet, sheets, reader: 'marketer' as const, banned: bannedBy(voice) }
  const words = (cited: readonly string[], shape: 'sentence' | 'line'): ClaimContext => ({
    ...shared,
    cited,
    writing: 'words',
    shape,
  })
  const themes = themesOf(sheet, language)
  // A sentence about a theme rests on what licenses the theme, whether the model says so or not.
  const themed = (section: keyof typeof themes): string[] => themes[section].flatMap(({ facts }) => facts)
  const evidence = 'who' in answer ? answer.who : []
  return [
    {
      place: 'handle',
      text: answer.handle,
      fits: (rendered) => characters(rendered) <= longestHandle[language],
      read: (text) => ({ text: text.replace(/[.。]$/u, ''), context: words([...byName.values()], 'line') }),
    },
    ...evidence.map(
      ({ text, because }, index): Proposal => ({
        place: `who.${index}`,
        text,
        read: (attempt) => ({
          text: attempt,
          context: {
            ...words([...new Set([...ids(because), ...slotsIn(attempt, lines)])], 'sentence'),
            writing: 'slots',
            slot: slotValues(lines, language),
          },
        }),
      }),
    ),
    ...sections.flatMap((section) =>
      answer[section].map(({ text, because }, index): Proposal => {
        const context = words([...new Set([...ids(because), ...themed(section)])], 'sentence')
        return { place: `${section}.${index}`, text, read: (attempt) => ({ text: attempt, context }) }
      }),
    ),
  ]
}
