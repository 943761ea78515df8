import type { Copy } from '../../../writing/copy/copy.ts'
import { bookWords } from '../../../writing/persona-book/book-words.ts'
import { originMarks } from '../../../writing/persona-book/sentence-mark.ts'
import type { SentenceOrigin } from '../../../writing/personas/persona.ts'
import type { BriefView } from './brief-view.ts'

/** Whether a person changed a message after it was drafted. */
export const isEdited = ({ origins, email }: Copy): boolean =>
  [...Object.values(origins), ...email.body.map(({ origin }) => origin)].includes('person')

/** Whether a person changed any message of a brief. */
export const hasEdits = ({ campaign }: BriefView): boolean => campaign.variants.some(({ copy }) => isEdited(copy))

/** Each sign that may stand in a brief, with who wrote what bears it. */
export function signsIn(view: BriefView): string[] {
  const { writer, failure } = view.plan.written
  const isAsked = writer !== 'rule' || failure !== undefined
  const { how } = bookWords(view.language)
  const all: SentenceOrigin[] = ['code', 'rule', 'model', 'repaired', 'person']
  return all
    .filter((by) => by === 'code' || by === 'rule' || (by === 'person' ? hasEdits(view) : isAsked))
    .map((by) => `${originMarks[by]} ${how[by]}`)
}
