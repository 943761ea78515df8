import type { ModelSettings } from '../workspace/model-settings.ts'
import type { Workspace } from '../workspace/workspace.ts'
import type { Budget } from '../writing/models/budget.ts'
import type { ChatModel } from '../writing/models/chat-model.ts'
import type { ModelKnowledge } from '../writing/models/model-knowledge.ts'
import type { ModelCall } from '../writing/models/with-record.ts'
import type { ActionContext } from './define-action.ts'

export interface ModelUse {
  /** Absent: all models of shoal.yaml. */
  chain?: readonly ModelSettings[]

  /** Answers that were given before are given again, unless the model itself is looked at. */
  keepAnswers: boolean
  budget?: Budget
  onCall?: (call: ModelCall) => void
}

/** The models of a workspace, ready to be asked, and what is known of them. @throws ModelError models/no-key, models/secrets-file */
export async function modelOf(
  workspace: Workspace,
  { environment, now }: ActionContext,
  { keepAnswers, chain, ...use }: ModelUse,
): Promise<{ model: ChatModel | undefined; knowledge: ModelKnowledge }> {
  const { openModel } = await import('../writing/models/open-model.ts')
  const { answersInState } = await import('../writing/models/answer-store.ts')
  const { knowledgeInState } = await import('../writing/models/model-knowledge.ts')
  const { systemClock } = await import('../writing/models/clock.ts')
  const { state, folder, config } = workspace
  const milliseconds = (): number => now().getTime()
  const knowledge = knowledgeInState(state, milliseconds)
  const model = openModel(chain ?? config.model, {
    folder,
    environment,
    clock: systemClock,
    random: Math.random,
    knowledge,
    ...(keepAnswers ? { answers: answersInState(state, milliseconds) } : {}),
    ...use,
  })
  return { model, knowledge }
}
