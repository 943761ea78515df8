import PQueue from 'p-queue'
import type { Language } from '../../language/language.ts'
import type { Writer } from '../model-personas/writer.ts'
import type { Attempt } from './attempt.ts'
import { attemptByModel } from './make-attempt.ts'
import type { PromptTask } from './prompt-task.ts'
import type { EvalSheet } from './sheet-set.ts'

export interface AttemptRun {
  task: PromptTask
  language: Language
  writer: Writer
  /** 0, 1, …: the same questions anew. */
  run: number
}

/**
 * Asks a model about every sheet, several at a time.
 * @param asked called after each answer
 * @throws ModelError where the model cannot be asked
 */
export async function runAttempts(
  { task, language, writer, run }: AttemptRun,
  sheets: readonly EvalSheet[],
  concurrency: number,
  asked: () => void,
): Promise<Attempt[]> {
  const queue = new PQueue({ concurrency })
  const attempts = await Promise.all(
    sheets.map((about) =>
      queue.add(async () => {
        const attempt = await attemptByModel(task, about, language, writer, run)
        asked()
        return attempt
      }),
    ),
  )
  return attempts.flatMap((attempt) => attempt ?? [])
}
