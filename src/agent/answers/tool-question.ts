import { chatAnswerEn } from '../../language/en/chat-answer.ts'
import type { Language, Localized } from '../../language/language.ts'
import { chatAnswerZh } from '../../language/zh/chat-answer.ts'
import type { Catalogue } from '../../questions/catalogue/entry.ts'
import type { TypedQuery } from '../../questions/query/typed-query.ts'
import type { Slice } from '../../questions/reading/question-reading.ts'
import { safeName } from '../../writing/digest/safe-name.ts'
import type { ChatMessage } from '../../writing/models/chat-model.ts'
import type { PromptFile } from '../../writing/prompts/prompt-file.ts'
import { type OwnPrompts, readPrompt } from '../../writing/prompts/read-prompt.ts'
import { renderPrompt } from '../../writing/prompts/render-prompt.ts'
import { quotedQuestion } from './quoted-question.ts'

const catalogues = { en: chatAnswerEn, zh: chatAnswerZh }

export interface ToolQuestionInput {
  /** Three to five. */
  tools: readonly { name: string; description: Localized }[]
  catalogue: Catalogue
  slice: Slice
  /** The query of the turn before, where the question may go on from it. */
  previous?: TypedQuery
  question: string
  language: Language
  prompts?: OwnPrompts
}

/** What a model is asked so that it chooses a tool for a question, the fixed part first. Tools are named with what they are for; their inputs are the form of the answer. */
export function toolQuestion({ tools, catalogue, slice, previous, question, language, prompts }: ToolQuestionInput): {
  prompt: PromptFile
  messages: ChatMessage[]
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
  return { prompt, messages }
}

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
