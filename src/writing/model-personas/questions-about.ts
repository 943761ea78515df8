import type { Question } from './persona-question.ts'
import { personaQuestion } from './persona-question.ts'
import type { Subject, WritingSettings } from './writer.ts'

/** Everything that a model would be asked first about a segment; what it answers wrong goes back to it besides. */
export const questionsAbout = (
  subject: Pick<Subject, 'sheet' | 'language'>,
  settings: WritingSettings,
): Pick<Question<unknown>, 'prompt' | 'messages'>[] => [personaQuestion(subject, settings)]
