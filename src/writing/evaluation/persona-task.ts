import { personaProposals } from '../model-personas/persona-proposals.ts'
import { personaQuestion } from '../model-personas/persona-question.ts'
import type { Way } from '../model-personas/writer.ts'
import type { PromptTask, RuleLine } from './prompt-task.ts'

/** What a persona's prompt is for: interpretation, and with slots evidence besides. */
export const personaTask = (way: Way): PromptTask => ({
  prompt: `persona-${way}`,
  ask: (subject, settings) => {
    const question = personaQuestion(subject, { ...settings, way })
    return {
      question,
      proposals: (answer) => personaProposals(question.schema.parse(answer), question.lines, subject, settings),
    }
  },
  byRule: ({ sheet, sheets, language, variant }, rules) => {
    const persona = rules.report(sheets, language).persona(sheet.segment, { variant })
    const parts =
      way === 'slots' ? (['who', 'wants', 'risks', 'actions'] as const) : (['wants', 'risks', 'actions'] as const)
    return parts.flatMap((part) =>
      persona[part].map(
        ({ parts: words, facts }, index): RuleLine => ({
          place: `${part}.${index}`,
          parts: words,
          cited: facts,
          reader: 'marketer',
          shape: 'sentence',
        }),
      ),
    )
  },
})
