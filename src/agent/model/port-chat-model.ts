import type { BaseChatModelCallOptions, BindToolsInput } from '@langchain/core/language_models/chat_models'
import { BaseChatModel } from '@langchain/core/language_models/chat_models'
import { AIMessage, type BaseMessage } from '@langchain/core/messages'
import type { ChatResult } from '@langchain/core/outputs'
import { z } from 'zod'
import type { CachePlace, ChatModel } from '../../writing/models/chat-model.ts'
import { forgetClientVariables } from '../../writing/models/forget-client-variables.ts'
import { type BoundTool, choiceForm } from './choice-form.ts'
import { portMessages } from './port-messages.ts'

interface PortOptions extends BaseChatModelCallOptions {
  /** Made of the tools that the agent binds. */
  bound?: readonly BoundTool[]
}

/** What an agent asks through our port with. */
export interface PortSettings {
  model: ChatModel
  /** What answers are kept under; the number of the call in this turn makes each another one. Absent: they are not kept. */
  cache?: Omit<CachePlace, 'repeat'>
  parameters: { temperature?: number; maxTokens?: number }
  /** Stops what is asked; LangChain’s own signal does so too. */
  signal: AbortSignal
}

/**
 * A model of shoal.yaml as LangChain’s agents take one. Binding tools makes an answer form of them, so that every model calls tools in the same
 * way, through the same cache, budget, retries and record. Nothing is traced to anywhere, whatever the environment says.
 */
export class PortChatModel extends BaseChatModel<PortOptions> {
  readonly #settings: PortSettings
  #calls = 0

  constructor(settings: PortSettings) {
    // Retries are the port’s.
    super({ maxRetries: 0, cache: false })
    forgetClientVariables()
    this.#settings = settings
  }

  override _llmType(): string {
    return 'shoal'
  }

  override bindTools(tools: BindToolsInput[]): ReturnType<NonNullable<BaseChatModel<PortOptions>['bindTools']>> {
    return this.withConfig({ bound: tools.map(boundTool) })
  }

  /** @throws ModelError; TypeError where no tools were bound: in a talk a model only chooses */
  override async _generate(messages: BaseMessage[], options: this['ParsedCallOptions']): Promise<ChatResult> {
    const { model, cache, parameters, signal } = this.#settings
    const repeat = this.#calls++
    const reply = await model.generate({
      messages: portMessages(messages),
      form: choiceForm(options.bound ?? []),
      parameters,
      signal: options.signal === undefined ? signal : AbortSignal.any([signal, options.signal]),
      ...(cache === undefined ? {} : { cache: { ...cache, repeat } }),
    })
    const { tool, input } = reply.value.call
    const message = new AIMessage({
      content: '',
      tool_calls: [{ name: tool, args: input, id: `call-${repeat + 1}`, type: 'tool_call' }],
    })
    return { generations: [{ text: '', message }] }
  }
}

/** LangChain lets tools be many things; ours have a name and a zod schema. */
const Bindable = z.looseObject({ name: z.string(), schema: z.instanceof(z.ZodObject) })

function boundTool(tool: BindToolsInput): BoundTool {
  const { name, schema } = Bindable.parse(tool)
  return { name, input: schema }
}
