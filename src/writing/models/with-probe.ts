import { Abilities, allAbilities } from './abilities.ts'
import type { ChatModel } from './chat-model.ts'
import type { ModelKnowledge } from './model-knowledge.ts'
import { probeAbilities } from './probe-abilities.ts'

/** Abilities of one model: what its adapter goes by. */
export interface KnownAbilities {
  current: Abilities
}

export const unknownAbilities = (): KnownAbilities => ({ current: allAbilities })

/**
 * Probes a model before its first request that depends on its abilities, and keeps what it found; requests of that time wait for it.
 * A probe that fails fails the request, and is made again with the next one.
 * @param abilities the same that the adapter inside `model` reads
 */
export function withProbe(model: ChatModel, abilities: KnownAbilities, knowledge: ModelKnowledge): ChatModel {
  let probing: Promise<void> | undefined
  const find = async (signal: AbortSignal): Promise<void> => {
    abilities.current = await findAbilities(model, knowledge, signal)
  }
  return {
    name: model.name,
    generate: async (request) => {
      if (request.form !== undefined || request.parameters.temperature !== undefined) {
        probing ??= find(request.signal).catch((error: unknown) => {
          probing = undefined
          throw error
        })
        await probing
      }
      return model.generate(request)
    },
  }
}

/** The abilities of a model as they are known, else as a probe finds them, which is kept. @param model which sends schemas whole */
export async function findAbilities(
  model: ChatModel,
  knowledge: ModelKnowledge,
  signal: AbortSignal,
): Promise<Abilities> {
  const kept = knowledge.read(model.name, 'abilities', Abilities)
  if (kept !== undefined) return kept.document
  const found = await probeAbilities(model, signal)
  knowledge.save(model.name, 'abilities', found)
  return found
}
