import { proposeEn } from '../../language/en/propose.ts'
import { proposeZh } from '../../language/zh/propose.ts'
import { safeName } from '../digest/safe-name.ts'
import type { ChatModel } from '../models/chat-model.ts'
import { isOfTheAnswer } from '../models/model-error.ts'
import { type ProposeAnswer, proposeAnswer } from '../prompts/answer-forms.ts'
import type { PromptFile } from '../prompts/prompt-file.ts'
import { type OwnPrompts, readPrompt } from '../prompts/read-prompt.ts'
import { renderPrompt } from '../prompts/render-prompt.ts'
import { applyEdits, systemLines } from './edit-prompt.ts'
import type { Failure } from './failures.ts'

const catalogues = { en: proposeEn, zh: proposeZh }

const longestHypothesis = 300

/** A prompt that a model proposed, and what it hopes for. */
export interface ModelProposal {
  hypothesis: string
  /** undefined where the edits do not fit the prompt. */
  bytes: string | undefined
}

export interface Proposer {
  model: ChatModel
  signal: AbortSignal
  prompts: OwnPrompts | undefined
}

/**
 * Asks a model for changes of a prompt, by the faults of its answers and by what was learned.
 * @param learnings lines of what was measured with customers, none where nothing was
 * @param seed another one gives other proposals
 * @returns none where the model gave no answer in the form
 * @throws ModelError where it cannot be asked
 */
export async function proposeByModel(
  { model, signal, prompts }: Proposer,
  base: PromptFile,
  failures: readonly Failure[],
  learnings: readonly string[],
  count: number,
  seed: number,
): Promise<ModelProposal[]> {
  const { language } = base
  const prompt = readPrompt('propose', language, prompts)
  const words = catalogues[language]
  const { temperature, maxTokens } = prompt.parameters
  const listed = (lines: readonly string[]): string => (lines.length === 0 ? '–' : lines.join('\n'))
  try {
    const { value } = await model.generate<ProposeAnswer>({
      messages: renderPrompt(prompt, {
        purpose: base.purpose,
        lines: listed((systemLines(base.bytes) ?? []).map((line, index) => `${index + 1}: ${line}`)),
        failures: listed(
          failures.map(({ fault, lines, examples }) =>
            words.failure(
              fault,
              lines,
              examples.map((example) => `“${safeName(example)}”`),
            ),
          ),
        ),
        learnings: listed(learnings),
        count: String(count),
      }),
      form: { name: prompt.output ?? prompt.name, schema: proposeAnswer() },
      parameters: {
        ...(temperature === undefined ? {} : { temperature }),
        ...(maxTokens === undefined ? {} : { maxTokens }),
        seed,
      },
      cache: { prompt: prompt.version, language, variant: 0, repeat: seed },
      signal,
    })
    return value.proposals.map(({ hypothesis, edits }) => ({
      hypothesis: hypothesis.replaceAll(/\s+/gu, ' ').trim().slice(0, longestHypothesis),
      bytes: applyEdits(base.bytes, edits),
    }))
  } catch (error) {
    if (isOfTheAnswer(error)) return []
    throw error
  }
}
