import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { onTestFinished } from 'vitest'
import { Config } from '../../../src/workspace/config.ts'
import { State } from '../../../src/workspace/state.ts'
import { answersInState } from '../../../src/writing/models/answer-store.ts'
import type { ChatModel } from '../../../src/writing/models/chat-model.ts'
import { knowledgeInState } from '../../../src/writing/models/model-knowledge.ts'
import { type ModelSurroundings, openModel } from '../../../src/writing/models/open-model.ts'
import { skippingClock } from './skipping-clock.ts'

/** What stands after `model:` in shoal.yaml, opened in a folder of its own; and that folder. */
export function openFor(
  model: unknown,
  more: Partial<ModelSurroundings> = {},
): { model: ChatModel | undefined; folder: string; clock: ReturnType<typeof skippingClock> } {
  const folder = mkdtempSync(join(tmpdir(), 'shoal-models-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  const state = new State(join(folder, 'state.sqlite'), folder)
  onTestFinished(() => state.close())
  const clock = skippingClock()
  const surroundings: ModelSurroundings = {
    folder,
    environment: {},
    clock: { now: clock.now, sleep: patiently(clock) },
    random: () => 0.5,
    knowledge: knowledgeInState(state, clock.now),
    answers: answersInState(state, clock.now),
    ...more,
  }
  return { model: openModel(Config.parse({ model }).model, surroundings), folder, clock }
}

/** Pauses are skipped; a limit of time, which is the longest, never comes. */
const patiently =
  ({ sleep }: ReturnType<typeof skippingClock>): ModelSurroundings['clock']['sleep'] =>
  (milliseconds, signal) =>
    milliseconds >= 120_000 ? new Promise(() => {}) : sleep(milliseconds, signal)
