import { anglesFor } from '../copy/angles-for.ts'
import { copyProposals } from '../model-personas/copy-proposals.ts'
import { copyQuestion } from '../model-personas/copy-question.ts'
import type { Part } from '../personas/persona.ts'
import { readSheet } from '../personas/reading.ts'
import type { PromptTask, RuleLine } from './prompt-task.ts'

/** What the prompt for messages is for: the angle that suits the segment most. */
export const copyTask: PromptTask = {
  prompt: 'copy',
  ask: (subject, settings) => {
    const [angle] = anglesFor(readSheet(subject.sheet, subject.language))
    if (angle === undefined) return undefined
    const question = copyQuestion(subject, angle, settings)
    return {
      question,
      proposals: (answer) => copyProposals(question.schema.parse(answer), question.lines, angle, subject, settings),
    }
  },
  byRule: ({ sheet, language, variant }, rules) => {
    const [angle] = anglesFor(readSheet(sheet, language))
    if (angle === undefined) return []
    const { email, push, sms, facts } = rules.copies.write(sheet, language, angle, variant)
    const line = (place: string, parts: readonly Part[], shape: RuleLine['shape']): RuleLine => ({
      place,
      parts,
      cited: facts,
      reader: 'customer',
      shape,
    })
    return [
      line('subject', [email.subject], 'line'),
      line('preheader', [email.preheader], 'line'),
      ...email.body.map(({ parts }, index) => line(`body.${index}`, parts, 'sentence')),
      line('action', [email.action], 'line'),
      line('push', [push.body], 'sentence'),
      line('sms', [sms], 'line'),
    ]
  },
}
