import type { Copy } from '../../writing/copy/copy.ts'
import type { Subject } from '../../writing/model-personas/writer.ts'
import type { Sentence } from '../../writing/personas/persona.ts'
import type { Goal } from '../goal.ts'
import type { Learning } from '../learnings/learning.ts'
import type { RankedAngle } from '../strategy/choose-angles.ts'

/** What the words of a brief are written about. */
export interface BriefSubject {
  subject: Subject
  goal: Goal
  /** An angle for each variant, the first the one that the brief is about. */
  angles: readonly [RankedAngle, ...RankedAngle[]]
  learnings: readonly Learning[]
  /** Whether learnings are switched off. */
  isUnlearned: boolean
}

/** The sentences of a brief, and a message for each angle. */
export interface BriefWords {
  insight: Sentence[]
  /** What they may want. */
  wants: Sentence[]
  message: Sentence[]
  risks: Sentence[]
  copies: Copy[]
  /** "rule", or the model’s name. */
  writer: string
  prompts: { name: string; version: string }[]
}
