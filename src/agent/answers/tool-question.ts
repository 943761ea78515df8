import { z } from 'zod'
import { chatAnswerEn } from '../../language/en/chat-answer.ts'
import type { Language, Localized } from '../../language/language.ts'
import { chatAnswerZh } from '../../language/zh/chat-answer.ts'
import type { Catalogue } from '../../questions/catalogue/entry.ts'
import type { TypedQuery } from '../../questions/query/typed-query.ts'
import type { Slice } from '../../questions/reading/question-reading.ts'
import { safeName } from '../../writing/digest/safe-name.ts'
import type { AnswerForm, ChatMessage } from '../../writing/models/chat-model.ts'
import type { PromptFile } from '../../writing/prompts/prompt-file.ts'
import { type OwnPrompts, readPrompt } from '../../writing/prompts/read-prompt.ts'
import { renderPrompt } from '../../writing/prompts/render-prompt.ts'
import { quotedQuestion } from './quoted-question.ts'

const catalogues = { en: chatAnswerEn, zh: chatAnswerZh }

/** A tool as a model chooses it, its input narrowed to the names that the question may mean. */
export interface OfferedTool {
  name: string
  description: Localized
  input: z.ZodObject
}

export interface ToolQuestionInput {
  /** Three to five. */
  tools: readonly OfferedTool[]
  catalogue: Catalogue
  slice: Slice
  /** The query of the turn before, where the question may go on from it. */
  previous?: TypedQuery
  question: string
  language: Language
  prompts?: OwnPrompts
  /** What the model chose before and why that does not fit: it may mend it once. */
  repair?: { answer: string; reason: string }
}

/** What a model says in place of a tool. */
const AskBack = z.strictObject({ tool: z.literal('ask-back'), input: z.strictObject({ words: z.string() }) })
const Cannot = z.strictObject({ tool: z.literal('cannot'), input: z.strictObject({ missing: z.string() }) })

/** A tool with its input, or that none fits. */
export type ToolChoice = { tool: string; input: Record<string, unknown> }

/** What a model is asked so that it chooses a tool for a question, and the form of its answer: names are enums, nothing else can be chosen. */
export function toolQuestion({
  tools,
  catalogue,
  slice,
  previous,
  question,
  language,
  prompts,
  repair,
}: ToolQuestionInput): {
  prompt: PromptFile
  messages: ChatMessage[]
  form: AnswerForm<{ call: ToolChoice }>
} {
  const words = catalogues[language].tool
  const prompt = readPrompt('chat-tool', language, prompts)
  const { days, asOf } = catalogue
  const offered: readonly (readonly [string, string])[] = [
    ...tools.map(({ name, description }) => [name, description[language]] as const),
    ['ask-back', words.askBack],
    ['cannot', words.cannot],
  ]
  const messages = renderPrompt(prompt, {
    tools: offered.map(([name, description]) => `${name}: ${description}`).join('\n'),
    names: nameList(catalogue, slice, language),
    days: days === undefined ? '' : words.days(days.from, days.to, asOf),
    previous: previous === undefined ? '' : words.previous(JSON.stringify(previous)),
    question: quotedQuestion(question),
  })
  return {
    prompt,
    messages:
      repair === undefined
        ? messages
        : [
            ...messages,
            { role: 'assistant', content: repair.answer },
            { role: 'user', content: words.repair(repair.answer, repair.reason) },
          ],
    form: { name: 'ToolChoice', schema: choiceOf(tools) },
  }
}

const choiceOf = (tools: readonly OfferedTool[]): z.ZodType<{ call: ToolChoice }> =>
  z.strictObject({
    call: z.union([
      ...tools.map(({ name, input }) => z.strictObject({ tool: z.literal(name), input })),
      AskBack,
      Cannot,
    ]),
  })

/** Values of a dimension that a model is shown where the question names none of them. */
const fewValues = 8

/** The names of the slice with what they mean, a line each; names from the data are quoted. */
function nameList(catalogue: Catalogue, slice: Slice, language: Language): string {
  const words = catalogues[language].tool
  const measures = catalogue.measures.filter(({ id }) => slice.measures.includes(id))
  const dimensions = catalogue.dimensions.filter(({ id }) => slice.dimensions.includes(id))
  const valuesOf = (id: string): string[] => {
    const named = slice.values.filter(({ dimension }) => dimension === id).map(({ value }) => value)
    const all = catalogue.dimensions.find((dimension) => dimension.id === id)
    return named.length > 0 || all?.type === 'time'
      ? named
      : (all?.values.slice(0, fewValues).map(({ value }) => value) ?? [])
  }
  const line = (id: string, label: Localized, values: readonly string[]): string =>
    `- ${id} = ${label[language]}${values.length === 0 ? '' : `: ${values.map((value) => JSON.stringify(safeName(value))).join(', ')}`}`
  return [
    `${words.measures}:`,
    ...measures.map(({ id, label }) => line(id, label, [])),
    `${words.dimensions}:`,
    ...dimensions.map(({ id, label }) => line(id, label, valuesOf(id))),
  ].join('\n')
}
