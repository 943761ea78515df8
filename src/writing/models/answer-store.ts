import { z } from 'zod'
import type { State } from '../../workspace/state.ts'

/** An answer as it is kept: text and tokens, of the model that gave it. */
const KeptAnswer = z.strictObject({
  text: z.string(),
  usage: z.strictObject({ input: z.number(), output: z.number() }),
  model: z.string(),
})
export type KeptAnswer = z.infer<typeof KeptAnswer>

/** Where answers are kept, each under its key. */
export interface AnswerStore {
  read: (key: string) => KeptAnswer | undefined
  save: (key: string, answer: KeptAnswer) => void
}

/**
 * Answers in the state of a workspace, which every process that works on it shares. An answer takes about as much room as
 * its text: 10,000 personas some 20 MB.
 * @param now milliseconds since 1970
 */
export function answersInState(state: State, now: () => number): AnswerStore {
  return {
    read: (key) => {
      const [row] = state.rows('SELECT answer FROM model_answers WHERE key = ?', key)
      return row === undefined ? undefined : KeptAnswer.parse(JSON.parse(String(row['answer'])))
    },
    save: (key, answer) =>
      // Another process may have had the same answer first.
      state.change(
        'INSERT OR IGNORE INTO model_answers (key, model, at, answer) VALUES (?, ?, ?, ?)',
        key,
        answer.model,
        new Date(now()).toISOString(),
        JSON.stringify(answer),
      ),
  }
}
