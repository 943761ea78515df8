import type { CircuitBreakerPolicy } from 'cockatiel'
import type { ModelSettings } from '../../workspace/model-settings.ts'
import type { Environment } from '../../workspace/secrets-file.ts'
import type { AnswerStore } from './answer-store.ts'
import type { Budget } from './budget.ts'
import type { ChatModel } from './chat-model.ts'
import type { Clock } from './clock.ts'
import { connectionOf, limitNameOf } from './connection-of.ts'
import { langChainModel } from './langchain-model.ts'
import { loadChatClass } from './load-chat-class.ts'
import type { ModelKnowledge } from './model-knowledge.ts'
import { nameOfModel } from './name-of-model.ts'
import { openAiModel } from './openai-model.ts'
import { secretOf } from './secret-of.ts'
import { withAnswerLimit } from './with-answer-limit.ts'
import { newBreaker, withBreaker } from './with-breaker.ts'
import { withBudget } from './with-budget.ts'
import { withCache } from './with-cache.ts'
import { withFallback } from './with-fallback.ts'
import { withLimits } from './with-limits.ts'
import { type KnownAbilities, unknownAbilities, withProbe } from './with-probe.ts'
import { type ModelCall, withRecord } from './with-record.ts'
import { withRetry } from './with-retry.ts'
import { withTimeout } from './with-timeout.ts'

/** What models need of the world. */
export interface ModelSurroundings {
  /** The folder of the workspace. */
  folder: string
  environment: Environment
  clock: Clock
  /** Between 0 and 1, as Math.random; it spreads the pauses between attempts and decides nothing else. */
  random: () => number
  knowledge: ModelKnowledge
  /** Absent: answers are not kept. */
  answers?: AnswerStore
  budget?: Budget
  onCall?: (call: ModelCall) => void
}

/**
 * The models of shoal.yaml as one, ready to use: each with its limits, and the next one standing in where one fails. undefined
 * where there is none, and Shoal writes by rule. Keys are looked up at once; nothing is asked of a server yet.
 * @throws ModelError models/no-key, models/secrets-file
 */
export function openModel(chain: readonly ModelSettings[], surroundings: ModelSurroundings): ChatModel | undefined {
  const breakers = new Map<string, CircuitBreakerPolicy>()
  const models = chain.map((settings, index) => openOne(settings, surroundings, breakers, index === chain.length - 1))
  const [first, ...rest] = models
  if (first === undefined) return undefined
  const model = withFallback([first, ...rest])
  const { answers } = surroundings
  const names = models.map(({ name }) => name)
  return answers === undefined ? model : withCache(model, answers, names)
}

function openOne(
  settings: ModelSettings,
  surroundings: ModelSurroundings,
  breakers: Map<string, CircuitBreakerPolicy>,
  isLast: boolean,
): ChatModel {
  const { model, abilities } = openUnprobed(settings, surroundings, breakers, isLast)
  return withProbe(model, abilities, surroundings.knowledge)
}

/** One model before it is known what it does with schemas. From the inside: what one attempt is, what may hold it back, and what becomes of a failure. */
export function openUnprobed(
  settings: ModelSettings,
  { folder, environment, clock, random, budget, onCall }: ModelSurroundings,
  breakers: Map<string, CircuitBreakerPolicy>,
  isLast: boolean,
): { model: ChatModel; abilities: KnownAbilities } {
  const abilities = unknownAbilities()
  const { server, provider } = adapter(settings, secretOf(settings, folder, environment), abilities, clock)
  const breaker = breakers.get(server) ?? newBreaker()
  breakers.set(server, breaker)
  const recorded = onCall === undefined ? provider : withRecord(provider, onCall, clock)
  const attempt = withBreaker(withTimeout(recorded, settings.timeout * 1000, clock), breaker)
  const paid = budget === undefined ? attempt : withBudget(attempt, budget, settings.price)
  const patient = withRetry(withLimits(paid, settings, clock), { clock, random, waitsForBreaker: isLast })
  return { model: withAnswerLimit(patient, settings.maxTokens), abilities }
}

function adapter(
  settings: ModelSettings,
  key: string | undefined,
  known: KnownAbilities,
  clock: Clock,
): { server: string; provider: ChatModel } {
  const connection = connectionOf(settings, key, clock)
  const shared = { ...connection, name: nameOfModel(settings), abilities: () => known.current }
  const { package: source, options } = settings
  if (source !== undefined)
    return {
      server: source,
      provider: langChainModel({ ...shared, server: source, options, load: () => loadChatClass(settings) }),
    }
  return { server: connection.server, provider: openAiModel({ ...shared, limitName: limitNameOf(settings) }) }
}
