import type { ChatSettings } from '../../workspace/chat-settings.ts'
import type { Way } from '../../writing/model-personas/writer.ts'

/**
 * Whether a question is answered by what a model alone read. One whose exam lets it only state is asked about first: of six such queries of a model of 1.5 billion parameters
 * none was what had been asked (docs/chat-evaluation.md).
 */
export const modelReads = (way: Way, { modelReads: asked }: Pick<ChatSettings, 'modelReads'>): boolean =>
  asked ?? way === 'slots'
