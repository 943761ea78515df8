import type { ChatMessage } from '../models/chat-model.ts'

/** Everything that a model was told for one answer. */
export const toldIn = (messages: readonly ChatMessage[]): string => messages.map(({ content }) => content).join('\n')
