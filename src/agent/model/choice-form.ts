import { z } from 'zod'
import type { AnswerForm } from '../../writing/models/chat-model.ts'

/** A tool as it is bound to a model. */
export interface BoundTool {
  name: string
  input: z.ZodObject
}

/** The call that a model chose. */
export interface ToolChoiceAnswer {
  call: { tool: string; input: Record<string, unknown> }
}

/** The form of an answer that is one call of one of these tools: any model that keeps to a schema can call tools. */
export function choiceForm(tools: readonly BoundTool[]): AnswerForm<ToolChoiceAnswer> {
  const [first, ...rest] = tools.map(({ name, input }) => z.strictObject({ tool: z.literal(name), input }))
  if (first === undefined) throw new TypeError('a choice needs a tool')
  return { name: 'call', schema: z.strictObject({ call: z.union([first, ...rest]) }) }
}
