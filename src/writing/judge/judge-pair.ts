import type { FactSheet } from '../../facts/fact.ts'
import { judgeEn } from '../../language/en/judge.ts'
import type { Language } from '../../language/language.ts'
import { judgeZh } from '../../language/zh/judge.ts'
import { digestOf } from '../digest/digest.ts'
import { factList } from '../model-personas/persona-question.ts'
import type { ChatModel } from '../models/chat-model.ts'
import { type JudgeAnswer, judgeAnswer } from '../prompts/answer-forms.ts'
import { type OwnPrompts, readPrompt } from '../prompts/read-prompt.ts'
import { renderPrompt } from '../prompts/render-prompt.ts'

const catalogues = { en: judgeEn, zh: judgeZh }

/** Who judges. */
export interface Judge {
  model: ChatModel
  signal: AbortSignal
  /** false: no figure goes to the model. */
  values: boolean
  prompts: OwnPrompts | undefined
}

/** Two texts about one sheet, for one purpose. */
export interface Pair {
  sheet: FactSheet
  language: Language
  /** Who is to read the texts. */
  reader: 'marketer' | 'customer'
  one: string
  other: string
}

/** What a judge says of a pair that it saw in both orders, without knowing who wrote what. */
export interface Verdict {
  /** The better text where both orders agree; a tie where they do not, or where the judge sees no difference. */
  better: 'one' | 'other' | 'tie'
  /** Whether both orders came to the same. */
  agrees: boolean
}

/**
 * Has a judge compare two texts in both orders.
 * @throws ModelError where the judge gives no answer
 */
export async function judgePair(judge: Judge, pair: Pair): Promise<Verdict> {
  const { one, other } = pair
  const [straight, turned] = [await ask(judge, pair, one, other), await ask(judge, pair, other, one)]
  const first = straight === 'first' ? 'one' : straight === 'second' ? 'other' : 'tie'
  const second = turned === 'first' ? 'other' : turned === 'second' ? 'one' : 'tie'
  return { better: first === second ? first : 'tie', agrees: first === second }
}

async function ask(
  { model, signal, values, prompts }: Judge,
  { sheet, language, reader }: Pair,
  first: string,
  second: string,
): Promise<JudgeAnswer['better']> {
  const prompt = readPrompt('judge', language, prompts)
  const { tasks, withoutValues } = catalogues[language]
  const { temperature, maxTokens } = prompt.parameters
  const { value } = await model.generate<JudgeAnswer>({
    messages: renderPrompt(prompt, {
      task: values ? tasks[reader] : `${tasks[reader]} ${withoutValues}`,
      facts: factList(digestOf(sheet, language, { values })),
      first,
      second,
    }),
    form: { name: prompt.output ?? prompt.name, schema: judgeAnswer() },
    parameters: {
      ...(temperature === undefined ? {} : { temperature }),
      ...(maxTokens === undefined ? {} : { maxTokens }),
      seed: 0,
    },
    cache: { prompt: prompt.version, language, variant: 0, repeat: 0 },
    signal,
  })
  return value.better
}
