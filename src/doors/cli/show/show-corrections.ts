import type { z } from 'zod'
import type { corrections } from '../../../actions/corrections.ts'
import type { Language } from '../../../language/language.ts'
import { correctionWords } from '../../../questions/corrections/correction-text.ts'
import { moment } from './moment.ts'

/** Corrections, a line each; of one what it would do and who accepted it. */
export function showCorrections(output: z.infer<typeof corrections.output>, language: Language): string[] {
  const say = correctionWords[language]
  const lines = output.corrections.map(({ id, text, status }) => say.line(id, text[language], say.status[status]))
  const open = output.corrections.find(({ status }) => status === 'proposed')
  const [first] = output.corrections
  if (first === undefined) return [say.nothing, say.next.ask]
  if (!output.one) return [...lines, open === undefined ? say.next.ask : say.next.accept(open.id)]
  return [
    ...lines,
    ...first.tried[language].split('\n').map((line) => `  - ${line}`),
    ...first.changes.map(({ at, who, what }) => `  - ${say.change(moment(at), who, what)}`),
    first.status === 'accepted' ? say.next.undo(first.id) : say.next.accept(first.id),
  ]
}
