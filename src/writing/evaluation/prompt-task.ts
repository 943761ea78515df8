import type { ClaimContext } from '../checker/claim-context.ts'
import type { Question } from '../model-personas/persona-question.ts'
import type { Subject, WritingSettings } from '../model-personas/writer.ts'
import type { Part } from '../personas/persona.ts'
import type { RuleWriters } from '../rules/rule-writers.ts'
import type { Proposal } from '../settle/proposal.ts'

/** A line by rule, with what it says of itself. */
export interface RuleLine {
  place: string
  parts: readonly Part[]
  cited: readonly string[]
  reader: ClaimContext['reader']
  shape: 'sentence' | 'line'
}

/** A question about a sheet, and the lines of its answer. */
interface TaskQuestion {
  question: Question<unknown>
  proposals: (answer: unknown) => readonly Proposal[]
}

/** What a prompt is for, so that its answers can be held against the facts, and what a rule writes in its place. */
export interface PromptTask {
  /** Name of the prompt. */
  prompt: string
  /** undefined where the sheet licenses nothing to be asked. */
  ask: (subject: Subject, settings: WritingSettings) => TaskQuestion | undefined
  byRule: (subject: Subject, rules: RuleWriters) => RuleLine[]
}
