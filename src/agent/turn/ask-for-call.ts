import type { AgentMiddleware } from 'langchain'
import type { Language } from '../../language/language.ts'
import type { ChatMessage, ChatModel } from '../../writing/models/chat-model.ts'
import type { BoundTool } from '../model/choice-form.ts'
import { callLimits } from './call-limits.ts'
import { ownError } from './own-error.ts'

/** A call that a model chose. */
export interface ChosenCall {
  tool: string
  input: Record<string, unknown>
}

/** What a model is asked to choose with. */
export interface CallRequest {
  model: ChatModel
  tools: readonly BoundTool[]
  /** The fixed part first, the question last. */
  messages: readonly ChatMessage[]
  /** Version of the prompt that they were made from. */
  prompt: string
  language: Language
  parameters: { temperature?: number; maxTokens?: number }
  limits: { modelCalls: number; toolCalls: number }
  signal: AbortSignal
  /** What is wrong with a call, in words for the model; undefined: it is taken. */
  hold: (call: ChosenCall) => string | undefined
}

/**
 * Lets a LangChain agent choose a call of a tool: it sees the tools, hears what does not fit and may choose again, within its limits. The call that holds
 * ends the run, and whoever asked carries it out; what a model says besides is nowhere kept.
 * @returns undefined where no call held within the limits
 * @throws ModelError, ShoalError run/cancelled
 */
export async function askForCall(request: CallRequest): Promise<ChosenCall | undefined> {
  const { createAgent, createMiddleware } = await import('langchain')
  const { AIMessage, HumanMessage, SystemMessage, ToolMessage } = await import('@langchain/core/messages')
  const { tool } = await import('@langchain/core/tools')
  const { PortChatModel } = await import('../model/port-chat-model.ts')
  const { model, prompt, language, parameters, signal, limits, hold } = request
  let chosen: ChosenCall | undefined
  const holding = createMiddleware({
    name: 'HoldAgainstQuestion',
    beforeModel: { canJumpTo: ['end'], hook: () => (chosen === undefined ? undefined : { jumpTo: 'end' as const }) },
    wrapToolCall: ({ toolCall: { name, args, id = name } }) => {
      const call = { tool: name, input: args }
      const fault = hold(call)
      // Of calls made at once the first that holds counts.
      if (fault === undefined) chosen ??= call
      return new ToolMessage({
        content: fault ?? 'ok',
        tool_call_id: id,
        name,
        status: fault === undefined ? 'success' : 'error',
      })
    },
  })
  const agent = createAgent({
    model: new PortChatModel({ model, cache: { prompt, language, variant: 0 }, parameters, signal }),
    // What a call does is done outside of LangChain, once it holds.
    tools: request.tools.map(({ name, input }) => tool(() => '', { name, description: name, schema: input })),
    middleware: [...(await callLimits(limits)), holding] as AgentMiddleware[], // Its own state is of no type that others know.
  })
  const made = { system: SystemMessage, user: HumanMessage, assistant: AIMessage }
  const messages = request.messages.map(({ role, content }) => new made[role](content))
  try {
    await agent.invoke({ messages }, { signal, callbacks: [], recursionLimit: 8 * (limits.modelCalls + 1) })
  } catch (error) {
    throw ownError(error, signal)
  }
  return chosen
}
