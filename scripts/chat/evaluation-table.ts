import { type EvaluationQuestion, inScope, outOfScope } from './evaluation-question.ts'
import type { Finished } from './finished.ts'

const percent = (part: number, whole: number): string => (whole === 0 ? '' : `${((100 * part) / whole).toFixed(0)} %`)

interface Row {
  name: string
  turns: readonly Finished[]
}

const line = ({ name, turns }: Row): string => {
  const count = (verdict: Finished['verdict']): number => turns.filter((turn) => turn.verdict === verdict).length
  const answered = turns.filter(({ outcome }) => outcome === 'answered').length
  const offered = turns.filter((turn) => turn.offered !== undefined).length
  return `| ${name} | ${turns.length} | ${count('right')} (${percent(count('right'), turns.length)}) | ${count('asked')} | ${offered} | ${count('wrong')} (${percent(count('wrong'), answered)} of the answered) | ${count('crashed')} |`
}

/** What came of the questions, by their kind, language and half, as a table in Markdown. */
export function evaluationTable(finished: readonly Finished[], questions: readonly EvaluationQuestion[]): string[] {
  const byId = new Map(questions.map((question) => [question.id, question]))
  const of = (name: string, fits: (question: EvaluationQuestion, turn: Finished) => boolean): Row => ({
    name,
    turns: finished.filter((turn) => {
      const question = byId.get(turn.id)
      return question !== undefined && fits(question, turn)
    }),
  })
  const isIn = (kinds: readonly string[]) => (question: EvaluationQuestion) => kinds.includes(question.kind)
  const rows = [
    ...[...inScope, ...outOfScope].map((kind) => of(kind, isIn([kind]))),
    of('**simple and filtered**', isIn(['simple', 'filtered'])),
    of('**all in scope**', isIn(inScope)),
    of('in scope, English', (question) => isIn(inScope)(question) && question.language === 'en'),
    of('in scope, Chinese', (question) => isIn(inScope)(question) && question.language === 'zh'),
    of('in scope, kept aside', (question) => isIn(inScope)(question) && /^[A-Z]/.test(question.id)),
    of(
      'in scope, answered after asking the model',
      (question, turn) => isIn(inScope)(question) && turn.readBy === 'model',
    ),
    of('**all**', () => true),
  ]
  return [
    '| questions | asked | right | gave no answer | … but offers the right reading | wrong | failed |',
    '|---|---|---|---|---|---|---|',
    ...rows.filter(({ turns }) => turns.length > 0).map(line),
  ]
}
