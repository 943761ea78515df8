import { anglesFor } from '../copy/angles-for.ts'
import { readSheet } from '../personas/reading.ts'
import { copyQuestion } from './copy-question.ts'
import { personaQuestion, type Question } from './persona-question.ts'
import type { Subject, WritingSettings } from './writer.ts'

/** Everything that a model would be asked first about a segment; what it answers wrong goes back to it besides. */
export const questionsAbout = (
  subject: Subject,
  settings: WritingSettings,
  angles: number,
): Pick<Question<unknown>, 'prompt' | 'messages'>[] =>
  subject.sheet.facts.length === 0
    ? []
    : [
        personaQuestion(subject, settings),
        ...anglesFor(readSheet(subject.sheet, subject.language))
          .slice(0, angles)
          .map((angle) => copyQuestion(subject, angle, settings)),
      ]
