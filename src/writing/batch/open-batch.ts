import type { ModelSettings } from '../../workspace/model-settings.ts'
import type { State } from '../../workspace/state.ts'
import type { AnswerStore } from '../models/answer-store.ts'
import type { Budget } from '../models/budget.ts'
import type { Wire } from '../models/chat-body.ts'
import type { ChatModel } from '../models/chat-model.ts'
import { checkPrices } from '../models/check-prices.ts'
import { connectionOf, limitNameOf } from '../models/connection-of.ts'
import { ModelError } from '../models/model-error.ts'
import type { Asked } from '../models/model-error-of.ts'
import { nameOfModel } from '../models/name-of-model.ts'
import { type ModelSurroundings, openUnprobed } from '../models/open-model.ts'
import { secretOf } from '../models/secret-of.ts'
import { withCache } from '../models/with-cache.ts'
import { findAbilities } from '../models/with-probe.ts'
import type { BatchService } from './batch-service.ts'
import { type BatchStore, batchesInState } from './batch-store.ts'
import { openAiBatches } from './openai-batches.ts'
import { type Gathering, newGathering, withBatch } from './with-batch.ts'

/** A model that is asked by batches, and all that goes with it. */
export interface BatchModel {
  model: ChatModel
  /** See ChatModel. */
  name: string
  asked: Asked
  wire: () => Promise<Wire>
  service: BatchService
  store: BatchStore
  answers: AnswerStore
  gathering: Gathering
}

/**
 * The first model of shoal.yaml, to be asked by batches; answers of the others that are kept count as they always do.
 * @throws ModelError models/no-batches, models/no-key, models/no-price
 */
export function openBatch(
  chain: readonly ModelSettings[],
  settings: ModelSettings,
  surroundings: ModelSurroundings & { answers: AnswerStore; state: State; signal: AbortSignal },
  budget: Budget | undefined,
): BatchModel {
  const { folder, environment, clock, knowledge, answers, state, signal } = surroundings
  const { name: called, price } = settings
  if (settings.package !== undefined) throw new ModelError('models/no-batches', { model: called, why: 'package' })
  if (budget !== undefined) checkPrices([settings], budget.limit)
  const name = nameOfModel(settings)
  const connection = connectionOf(settings, secretOf(settings, folder, environment), clock)
  const gathering = newGathering()
  const gathers = withBatch(name, gathering, budget === undefined ? undefined : { budget, price }, settings.maxTokens)
  return {
    model: withCache(gathers, answers, chain.map(nameOfModel)),
    name,
    asked: connection,
    // What it does with schemas is asked live, once: a batch of unusable answers would cost more.
    wire: async () => ({
      model: called,
      limitName: limitNameOf(settings),
      abilities: await findAbilities(openUnprobed(settings, surroundings, new Map(), true).model, knowledge, signal),
    }),
    service: openAiBatches(connection),
    store: batchesInState(state, name),
    answers,
    gathering,
  }
}
