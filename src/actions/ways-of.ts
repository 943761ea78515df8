import type { Language } from '../language/language.ts'
import type { ModelSettings } from '../workspace/model-settings.ts'
import { Exam, wayFor } from '../writing/exam/exam.ts'
import type { Way } from '../writing/model-personas/writer.ts'
import type { ModelKnowledge } from '../writing/models/model-knowledge.ts'
import { nameOfModel } from '../writing/models/name-of-model.ts'

/** How the first model of a chain writes in each language: as shoal.yaml says, else as its exam found, else stated by code. */
export function waysOf(settings: ModelSettings | undefined, knowledge: ModelKnowledge): Record<Language, Way> {
  const set = settings?.writing
  if (set === 'stated' || set === 'slots') return { en: set, zh: set }
  const exam = settings === undefined ? undefined : knowledge.read(nameOfModel(settings), 'exam', Exam)?.document
  return { en: wayFor(exam, 'en'), zh: wayFor(exam, 'zh') }
}
