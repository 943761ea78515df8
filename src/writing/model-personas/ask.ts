import { explainFault } from '../checker/explain-fault.ts'
import type { DigestLine } from '../digest/digest.ts'
import type { ChatReply } from '../models/chat-model.ts'
import { type RepairAnswer, repairAnswer } from '../prompts/answer-forms.ts'
import { readPrompt } from '../prompts/read-prompt.ts'
import { renderPrompt } from '../prompts/render-prompt.ts'
import type { Faulty } from '../settle/proposal.ts'
import { voiceText } from '../settle/voice.ts'
import { factList, type Question } from './persona-question.ts'
import type { Subject, Writer } from './writer.ts'

/** Asks the model for an answer in the form of the prompt. @param repeat another attempt at the same text @throws ModelError */
export function ask<T>(
  { model, signal }: Writer,
  { prompt, messages, schema }: Omit<Question<T>, 'lines'>,
  variant: number,
  repeat = 0,
): Promise<ChatReply<T>> {
  const { temperature, maxTokens } = prompt.parameters
  return model.generate({
    messages,
    form: { name: prompt.output ?? prompt.name, schema },
    parameters: {
      ...(temperature === undefined ? {} : { temperature }),
      ...(maxTokens === undefined ? {} : { maxTokens }),
      seed: variant + 1000 * repeat,
    },
    cache: { prompt: prompt.version, language: prompt.language, variant, repeat },
    signal,
  })
}

/** Sends faulty sentences back with their reasons; texts in the same order, undefined where the model gave none. */
export async function askRepair(
  writer: Writer,
  lines: readonly DigestLine[],
  { language, variant }: Pick<Subject, 'language' | 'variant'>,
  faulty: readonly Faulty[],
  round: number,
): Promise<(string | undefined)[]> {
  const prompt = readPrompt('repair', language, writer.prompts)
  const reasons = faulty.map(({ text, faults }, index) => {
    const why = [...new Set(faults.map((fault) => explainFault(fault, language)))].join(' ')
    return `${index + 1}. ${JSON.stringify(text)}\n   ${why}`
  })
  const messages = renderPrompt(prompt, {
    facts: factList(lines),
    faults: reasons.join('\n'),
    voice: voiceText(writer.voice, language),
  })
  const { value } = await ask<RepairAnswer>(writer, { prompt, messages, schema: repairAnswer() }, variant, round)
  return faulty.map((_, index) => value.sentences[index])
}
