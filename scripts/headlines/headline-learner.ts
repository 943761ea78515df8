import { headlineAngles } from './headline-angles.ts'
import { expectOfText, learnTexts } from './learner/learn-texts.ts'
import type { TextPriors } from './learner/text-priors.ts'
import { textReader } from './learner/text-reader.ts'
import type { Learner } from './walk-forward.ts'

/** Reads headlines by the table of angles, each once in a whole run. */
export const readHeadline = textReader(headlineAngles)

/** Words are learned that set headlines apart in so many groups. */
export const leastContests = 3

/** The learner of this evaluation; scores are expected log rates. The product has another, of angles against a hold-out (docs/learnings.md), and none of words. */
export const learnerWith =
  (priors: TextPriors): Learner =>
  (earlier) => {
    const learned = learnTexts(earlier, readHeadline, priors)
    return (headlines) => Float64Array.from(headlines, (text) => expectOfText(learned, readHeadline(text)))
  }
