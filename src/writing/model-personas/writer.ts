import { z } from 'zod'
import type { FactSheet } from '../../facts/fact.ts'
import type { Language } from '../../language/language.ts'
import type { Voice } from '../../workspace/voice.ts'
import type { ChatModel } from '../models/chat-model.ts'
import type { RuleWriters } from '../rules/rule-writers.ts'

/** The ways in which a model can write; which one, its exam decides. */
export const Way = z.enum(['stated', 'slots'])
export type Way = z.infer<typeof Way>

/** Under which settings a model is asked. */
export interface WritingSettings {
  way: Way
  /** false: labels, directions and ranks go to the model, but no figure. */
  values: boolean
  voice: Voice
  /** Where the workspace keeps prompts of its own. */
  prompts?: string
}

/** Who writes. */
export interface Writer extends WritingSettings {
  model: ChatModel
  signal: AbortSignal
  /** Stands in where the model’s words do not hold. */
  rules: RuleWriters
}

/** What is written about: a segment among the segments of its report. */
export interface Subject {
  sheet: FactSheet
  sheets: readonly FactSheet[]
  language: Language
  /** 0, 1, 2, …: the same segment again, in other words. */
  variant: number
  /** What earlier messages to these customers showed, a line each without figures; absent where nothing bears on the message. */
  learned?: string | undefined
}
