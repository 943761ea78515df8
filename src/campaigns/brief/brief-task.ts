import type { PromptTask, RuleLine } from '../../writing/evaluation/prompt-task.ts'
import type { Subject } from '../../writing/model-personas/writer.ts'
import { readSheet } from '../../writing/personas/reading.ts'
import type { Goal } from '../goal.ts'
import { rankAngles } from '../strategy/choose-angles.ts'
import { briefProposals } from './brief-proposals.ts'
import { briefQuestion } from './brief-question.ts'
import type { BriefSubject } from './brief-words.ts'
import { wordsByRule } from './words-by-rule.ts'

/** The goal that the prompt is tried with: the usual one of a brief. */
const goal: Goal = 'win-back'

/** What the prompt of a brief is for, without learnings: what these customers want, and what the message has to get across. */
export const briefTask: PromptTask = {
  prompt: 'brief',
  ask: (subject, settings) => {
    const about = briefAbout(subject)
    if (about === undefined) return undefined
    const question = briefQuestion(about, settings)
    return {
      question,
      proposals: (answer) => briefProposals(question.schema.parse(answer), question.lines, subject, settings),
    }
  },
  byRule: (subject, rules) => {
    const about = briefAbout(subject)
    if (about === undefined) return []
    // What a goal asks of a message is the same for every segment, and no claim about one.
    return wordsByRule(about, rules).wants.map(
      ({ parts, facts }, index): RuleLine => ({
        place: `insight.${index}`,
        parts,
        cited: facts,
        reader: 'marketer',
        shape: 'sentence',
      }),
    )
  },
}

function briefAbout(subject: Subject): BriefSubject | undefined {
  const [first, ...more] = rankAngles(readSheet(subject.sheet, subject.language), [], [])
  return first === undefined
    ? undefined
    : { subject, goal, angles: [first, ...more], learnings: [], isUnlearned: false }
}
