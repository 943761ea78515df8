import type { ChatSettings } from '../../workspace/chat-settings.ts'
import type { Way } from '../../writing/model-personas/writer.ts'

/**
 * Whether a model is asked to add to answers. One whose exam lets it only state adds nothing: of 29 sentences of a model of 1.5 billion parameters two held, and both said in other
 * words what the answer by rule had said (docs/decisions/2026-11-26-what-a-model-adds-to-answers.md).
 */
export const interprets = (way: Way, { interpret }: Pick<ChatSettings, 'interpret'>): boolean =>
  interpret ?? way === 'slots'
