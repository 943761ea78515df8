import { randomUUID } from 'node:crypto'
import { join } from 'node:path'
import { HttpResponse, http } from 'msw'
import { setupServer } from 'msw/node'
import { afterAll, beforeAll, onTestFinished } from 'vitest'
import { ShoalError } from '../../../src/workspace/errors.ts'
import { ModelSettings } from '../../../src/workspace/model-settings.ts'
import { State } from '../../../src/workspace/state.ts'
import { openBatch } from '../../../src/writing/batch/open-batch.ts'
import { type Rounds, runRounds } from '../../../src/writing/batch/run-rounds.ts'
import { AwaitsBatch } from '../../../src/writing/batch/with-batch.ts'
import { answersInState } from '../../../src/writing/models/answer-store.ts'
import type { Budget } from '../../../src/writing/models/budget.ts'
import { knowledgeInState } from '../../../src/writing/models/model-knowledge.ts'
import { folderWith } from '../../doors/cli/shoal.ts'
import { formQuestion } from '../models/model-for.ts'
import { skippingClock } from '../models/skipping-clock.ts'
import type { BatchDouble } from './batch-double.ts'

export const batchUrl = 'http://batches.example/v1'

/** Serves doubles at batchUrl, for the tests of one file; the current one is set with `serve`. */
export function batchNetwork(): { serve: (double: Pick<BatchDouble, 'handle'>) => void } {
  let current: Pick<BatchDouble, 'handle'> | undefined
  const server = setupServer(
    http.all(`${batchUrl}/*`, async ({ request }) => (await current?.handle(request)) ?? HttpResponse.error()),
  )
  beforeAll(() => server.listen({ onUnhandledFrame: 'error' }))
  afterAll(() => server.close())
  return {
    serve: (double) => {
      current = double
    },
  }
}

/** A workspace's state that several processes, one after another, work on. */
export function workplace(): { folder: string; state: State } {
  const folder = folderWith()
  const state = new State(join(folder, 'state.sqlite'), folder)
  onTestFinished(() => state.close())
  const abilities = Object.fromEntries(
    ['schema', 'pattern', 'lengthLimits', 'nesting', 'temperature'].map((name) => [name, 'honoured']),
  )
  knowledgeInState(state, () => 0).save('small@batches.example/v1', 'abilities', abilities)
  return { folder, state }
}

/** What a run in one process comes to: each question's colour, or the code of its failure, or "waits". */
export async function colours(
  { folder, state }: ReturnType<typeof workplace>,
  questions: readonly string[],
  { budget, settings: set, ...more }: Partial<Rounds> & { budget?: Budget; settings?: object } = {},
): Promise<Record<string, string>> {
  const { now, sleep } = skippingClock()
  const settings = ModelSettings.parse({
    name: 'small',
    baseUrl: batchUrl,
    price: { inputPerMillion: 1, outputPerMillion: 2 },
    ...set,
  })
  const { signal } = more
  const running = signal ?? new AbortController().signal
  const batch = openBatch(
    [settings],
    settings,
    {
      folder,
      environment: {},
      clock: { now, sleep },
      random: () => 0,
      knowledge: knowledgeInState(state, now),
      answers: answersInState(state, now),
      state,
      signal: running,
    },
    budget,
  )
  const found: Record<string, string> = {}
  const one = async (question: string): Promise<void> => {
    try {
      const { value } = await batch.model.generate(
        formQuestion({
          messages: [{ role: 'user', content: question }],
          cache: { prompt: 'p', language: 'en', variant: 0, repeat: 0 },
          signal: running,
        }),
      )
      found[question] = value.colour
    } catch (error) {
      if (error instanceof AwaitsBatch) found[question] = 'waits'
      else if (error instanceof ShoalError && error.code.startsWith('models/')) found[question] = error.code
      else throw error
    }
  }
  await runRounds({
    ...batch,
    pass: async () => {
      for (const question of questions) await one(question)
    },
    waits: true,
    label: randomUUID,
    now,
    signal: running,
    sleep,
    handedIn: () => undefined,
    collected: () => undefined,
    progress: () => undefined,
    ...more,
  })
  return found
}
