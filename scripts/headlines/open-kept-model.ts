import { mkdirSync } from 'node:fs'
import { ModelSettings } from '../../src/workspace/model-settings.ts'
import { State } from '../../src/workspace/state.ts'
import { answersInState } from '../../src/writing/models/answer-store.ts'
import type { ChatModel } from '../../src/writing/models/chat-model.ts'
import { systemClock } from '../../src/writing/models/clock.ts'
import { knowledgeInState } from '../../src/writing/models/model-knowledge.ts'
import { openModel } from '../../src/writing/models/open-model.ts'

/** A model on a server that speaks OpenAI’s protocol; its answers are kept in a folder, so that a run that was ended goes on where it was. */
export function openKeptModel(name: string, baseUrl: string, folder: string): { model: ChatModel; close: () => void } {
  mkdirSync(folder, { recursive: true })
  const state = new State(`${folder}/state.sqlite`, folder)
  const model = openModel([ModelSettings.parse({ name, baseUrl, concurrency: 2, timeout: 600 })], {
    folder,
    environment: process.env,
    clock: systemClock,
    random: Math.random,
    knowledge: knowledgeInState(state, Date.now),
    answers: answersInState(state, Date.now),
  })
  if (model === undefined) throw new Error('no model')
  return { model, close: () => state.close() }
}
