import type { State } from '../../workspace/state.ts'
import { type AnswerLines, noTally, type PromptOutcome, type PromptTally } from './prompt-outcome.ts'

/** Keeps what became of an answer; the same question asked again takes the place of what it was before. */
export function keepOutcome(state: State, at: string, outcome: PromptOutcome): void {
  const { name, language, version, item, lines, refused, replaced, failed } = outcome
  state.change(
    `INSERT OR REPLACE INTO prompt_outcomes (name, language, version, item, at, lines, refused, replaced, failed)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)`,
    name,
    language,
    version,
    item,
    at,
    lines,
    refused,
    replaced,
    failed ? 1 : 0,
  )
}

/** The outcomes of each version of a prompt in a language, added up. */
export function talliesOf(state: State, name: string, language: string): (version: string) => PromptTally {
  const rows = state.rows(
    `SELECT version, count(*) AS answers, sum(failed) AS failed, sum(lines) AS lines, sum(refused) AS refused, sum(replaced) AS replaced
     FROM prompt_outcomes WHERE name = ? AND language = ? GROUP BY version`,
    name,
    language,
  )
  const tallies = new Map(
    rows.map((row): [string, PromptTally] => [
      String(row['version']),
      {
        answers: Number(row['answers']),
        failed: Number(row['failed']),
        lines: Number(row['lines']),
        refused: Number(row['refused']),
        replaced: Number(row['replaced']),
      },
    ]),
  )
  return (version) => tallies.get(version) ?? noTally
}

/** The lines of each answer to each version of a prompt in a language. */
export function linesOfAnswers(state: State, name: string, language: string): (version: string) => AnswerLines[] {
  const rows = state.rows(
    'SELECT version, lines, refused FROM prompt_outcomes WHERE name = ? AND language = ? AND lines > 0 ORDER BY version, item',
    name,
    language,
  )
  const answers = Map.groupBy(rows, (row) => String(row['version']))
  return (version) =>
    (answers.get(version) ?? []).map((row) => ({ lines: Number(row['lines']), refused: Number(row['refused']) }))
}
