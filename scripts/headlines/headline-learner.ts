import { expectOfText, learnTexts } from '../../src/campaigns/learnings/wording/learn-texts.ts'
import type { TextPriors } from '../../src/campaigns/learnings/wording/text-priors.ts'
import { textReader } from '../../src/campaigns/learnings/wording/text-reader.ts'
import { headlineAngles } from './headline-angles.ts'
import type { Learner } from './walk-forward.ts'

/** Reads headlines by the table of angles, each once in a whole run. */
export const readHeadline = textReader(headlineAngles)

/** Words are learned that set headlines apart in so many groups. */
export const leastContests = 3

/** The learner of the product: scores are expected log rates. */
export const learnerWith =
  (priors: TextPriors): Learner =>
  (earlier) => {
    const learned = learnTexts(earlier, readHeadline, priors)
    return (headlines) => Float64Array.from(headlines, (text) => expectOfText(learned, readHeadline(text)))
  }
