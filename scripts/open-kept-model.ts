import { mkdirSync } from 'node:fs'
import type { ModelSettings } from '../src/workspace/model-settings.ts'
import { State } from '../src/workspace/state.ts'
import { answersInState } from '../src/writing/models/answer-store.ts'
import type { ChatModel } from '../src/writing/models/chat-model.ts'
import { systemClock } from '../src/writing/models/clock.ts'
import { knowledgeInState } from '../src/writing/models/model-knowledge.ts'
import { type ModelSurroundings, openModel } from '../src/writing/models/open-model.ts'

/** A model on a server that speaks OpenAI’s protocol; its answers are kept in the state of a folder, so that a run that was ended goes on where it was. */
export function openKeptModel(
  chain: readonly ModelSettings[],
  folder: string,
  onCall?: ModelSurroundings['onCall'],
): { model: ChatModel; state: State } {
  mkdirSync(folder, { recursive: true })
  const state = new State(`${folder}/state.sqlite`, folder)
  const model = openModel(chain, {
    folder,
    environment: process.env,
    clock: systemClock,
    random: Math.random,
    knowledge: knowledgeInState(state, Date.now),
    answers: answersInState(state, Date.now),
    ...(onCall === undefined ? {} : { onCall }),
  })
  if (model === undefined) throw new Error('no model')
  return { model, state }
}
