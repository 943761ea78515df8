import { z } from 'zod'
import { Language } from '../../language/language.ts'
import { isOfTheAnswer } from '../models/model-error.ts'
import { readPrompt } from '../prompts/read-prompt.ts'
import { type ExamPair, examPairs } from './exam-pairs.ts'
import { type Judge, judgePair, type Verdict } from './judge-pair.ts'

/** How a judge fared in one language. */
export const JudgeMark = z.strictObject({
  language: Language,
  prompt: z.string().describe('version of the prompt that it judged by'),
  pairs: z.int(),
  agreed: z.int().describe('pairs of which it said the same in both orders'),
  planted: z.int().describe('pairs of a true text and one with a planted fault'),
  found: z.int().describe('of these, in which it preferred the true one in both orders'),
  padded: z.int().describe('pairs of a text and the same one with words that say nothing'),
  wonByLength: z.int().describe('of these, in which it preferred the longer one in both orders'),
})
export type JudgeMark = z.infer<typeof JudgeMark>

/** What a judge's exam found. */
export const JudgeExam = z.strictObject({ model: z.string(), at: z.string(), marks: z.array(JudgeMark) })
export type JudgeExam = z.infer<typeof JudgeExam>

/** From this share of pairs on a judge may be believed to agree with itself, and to find faults. */
const enough = 0.8
/** Up to this share of padded texts may win. */
const mostByLength = 0.2

/** Whether a judge may be heard in a language: it agrees with itself, finds planted faults, and is not won by length. */
export const hasPassed = ({ pairs, agreed, planted, found, padded, wonByLength }: JudgeMark): boolean =>
  pairs > 0 &&
  planted > 0 &&
  padded > 0 &&
  agreed / pairs >= enough &&
  found / planted >= enough &&
  wonByLength / padded <= mostByLength

/** Whether a judge passed its exam in a language with the prompt that is in force. */
export const mayJudge = (exam: JudgeExam | undefined, language: Language, prompt: string): boolean =>
  exam?.marks.some((mark) => mark.language === language && mark.prompt === prompt && hasPassed(mark)) ?? false

/**
 * Has a judge take its exam. An answer that is none is a disagreement. Figures are those of public data, and are shown whatever the workspace sends: without them no false one could be found.
 * @throws ModelError where the judge cannot be asked
 */
export async function examineJudge(
  judge: Judge,
  sheets: Parameters<typeof examPairs>[0],
  language: Language,
  asked: (done: number, total: number) => void,
): Promise<JudgeMark> {
  const pairs = examPairs(sheets, language)
  const judged: { about: ExamPair['about']; verdict: Verdict }[] = []
  for (const pair of pairs) {
    asked(judged.length, pairs.length)
    const verdict = await judgePair({ ...judge, values: true }, pair).catch((error: unknown): Verdict => {
      if (!isOfTheAnswer(error)) throw error
      return { better: 'tie', agrees: false }
    })
    judged.push({ about: pair.about, verdict })
  }
  const of = (about: ExamPair['about']) => judged.filter((one) => one.about === about).map(({ verdict }) => verdict)
  return {
    language,
    prompt: readPrompt('judge', language, judge.prompts).version,
    pairs: judged.length,
    agreed: judged.filter(({ verdict }) => verdict.agrees).length,
    planted: of('fault').length,
    found: of('fault').filter(({ better }) => better === 'one').length,
    padded: of('length').length,
    wonByLength: of('length').filter(({ better }) => better === 'other').length,
  }
}
