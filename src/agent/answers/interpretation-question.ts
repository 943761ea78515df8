import type { Language } from '../../language/language.ts'
import type { ChatRequest } from '../../writing/models/chat-model.ts'
import { type ChatAnswer, chatAnswer, type RepairAnswer, repairAnswer } from '../../writing/prompts/answer-forms.ts'
import type { PromptFile } from '../../writing/prompts/prompt-file.ts'
import { readPrompt } from '../../writing/prompts/read-prompt.ts'
import { renderPrompt } from '../../writing/prompts/render-prompt.ts'
import { voiceText } from '../../writing/settle/voice.ts'
import { type AnswerFault, explainAnswerFault } from './answer-faults.ts'
import { type AnswerLine, lineList } from './answer-lines.ts'
import type { Interpreter } from './interpreter.ts'
import { quotedQuestion } from './quoted-question.ts'

type Request<T> = Omit<ChatRequest<T>, 'signal'>

/** What a model is asked about the results of a talk. */
export function interpretationQuestion(
  question: string,
  lines: readonly AnswerLine[],
  language: Language,
  { way, voice, prompts }: Interpreter,
): Request<ChatAnswer> {
  const prompt = readPrompt(`chat-answer-${way}`, language, prompts)
  const messages = renderPrompt(prompt, {
    question: quotedQuestion(question),
    facts: lineList(lines),
    voice: voiceText(voice, language),
  })
  return {
    ...asked(prompt, 0),
    messages,
    form: { name: 'ChatAnswer', schema: chatAnswer(lines.map(({ name }) => name)) },
  }
}

/** Sentences that did not hold go back with their reasons. */
export function interpretationRepair(
  faulty: readonly { text: string; faults: readonly AnswerFault[] }[],
  lines: readonly AnswerLine[],
  language: Language,
  { voice, prompts }: Interpreter,
): Request<RepairAnswer> {
  const prompt = readPrompt('repair', language, prompts)
  const messages = renderPrompt(prompt, {
    facts: lineList(lines),
    faults: faulty
      .map(({ text, faults }, index) => {
        const why = [...new Set(faults.map((fault) => explainAnswerFault(fault, language)))].join(' ')
        return `${index + 1}. ${JSON.stringify(text)}\n   ${why}`
      })
      .join('\n'),
    voice: voiceText(voice, language),
  })
  return { ...asked(prompt, 1), messages, form: { name: 'RepairAnswer', schema: repairAnswer() } }
}

const asked = ({ parameters, version, language }: PromptFile, repeat: number) => ({
  parameters: {
    ...(parameters.temperature === undefined ? {} : { temperature: parameters.temperature }),
    ...(parameters.maxTokens === undefined ? {} : { maxTokens: parameters.maxTokens }),
    seed: 1000 * repeat,
  },
  cache: { prompt: version, language, variant: 0, repeat },
})
