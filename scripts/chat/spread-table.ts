import type { EvaluationQuestion } from './evaluation-question.ts'
import type { Finished } from './finished.ts'

/** How far what comes of a question depends on its wording and on the run: a row for each question, and the sums. */
export function spreadTable(finished: readonly Finished[], questions: readonly EvaluationQuestion[]): string[] {
  const byId = Map.groupBy(finished, ({ id }) => id)
  const count = (turns: readonly Finished[], verdict: Finished['verdict']): number =>
    turns.filter((turn) => turn.verdict === verdict).length
  const byRun = Map.groupBy(finished, ({ id, wording }) => `${id} ${wording}`)
  const steady = [...byRun.values()].filter((turns) => new Set(turns.map(({ verdict }) => verdict)).size === 1).length
  const answered = finished.filter(({ outcome }) => outcome === 'answered').length
  return [
    `Right ${count(finished, 'right')} of ${finished.length}, no answer ${count(finished, 'asked')}, wrong ${count(finished, 'wrong')} of ${answered} answered, failed ${count(finished, 'crashed')}. The verdict was the same in all runs for ${steady} of ${byRun.size} wordings.`,
    '',
    '| question | as it stands | second wording | third wording |',
    '|---|---|---|---|',
    ...[...byId].map(([id, turns]) => {
      const cells = [0, 1, 2].map((wording) => {
        const all = turns.filter((turn) => turn.wording === wording)
        return `${count(all, 'right')} right of ${all.length}${count(all, 'wrong') > 0 ? `, ${count(all, 'wrong')} wrong` : ''}`
      })
      return `| ${id} ${questions.find((question) => question.id === id)?.question ?? ''} | ${cells.join(' | ')} |`
    }),
  ]
}
