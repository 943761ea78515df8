import type { Language } from '../language/language.ts'
import type { Subject, Way, WritingSettings } from '../writing/model-personas/writer.ts'
import type { Budget } from '../writing/models/budget.ts'
import type { ChatModel, TokenUsage } from '../writing/models/chat-model.ts'
import type { PromptOutcome } from '../writing/prompt-versions/prompt-outcome.ts'
import type { OwnPrompts } from '../writing/prompts/read-prompt.ts'
import type { RuleWriters } from '../writing/rules/rule-writers.ts'
import type { Written } from '../writing/run/item.ts'
import { writeItem, writeItemByRule } from '../writing/run/write-item.ts'
import type { ActionContext } from './define-action.ts'
import type { PersonaItem } from './persona-items.ts'

/** What writing a run of items needs. */
export interface PersonaWriting {
  items: readonly PersonaItem[]
  settings: Omit<WritingSettings, 'way'>
  /** Which prompts write about a subject. */
  promptsOf: (subject: Subject) => OwnPrompts
  /** Told what became of each answer of a model. */
  noted: ((outcome: PromptOutcome) => void) | undefined
  ways: Record<Language, Way>
  angles: number
  rules: RuleWriters
  budget: Budget | undefined
  /** What an earlier run has finished. */
  earlier: (key: string) => Written | undefined
  keep: (key: string, written: Written) => void
  /** Counts what is asked of models. */
  count: (usage: TokenUsage, calls: number) => void
}

/** What became of the items of a run. */
export interface PersonaOutcome {
  finished: Map<string, Written>
  failed: Map<string, unknown>
  /** Keys that the budget left no room for. */
  left: string[]
  /** Keys whose answers are still in a batch. */
  waiting: string[]
  /** Batches that are open, as the provider calls them. */
  open: { batch: string; requests: number }[]
}

/** Writes one item by a model, or by rule where there is none. */
export const writePersonaItem =
  (
    { settings, promptsOf, noted, ways, angles, rules }: PersonaWriting,
    model: ChatModel | undefined,
    { signal }: ActionContext,
  ) =>
  async ({ subject }: PersonaItem): Promise<Written> =>
    model === undefined
      ? writeItemByRule(subject, angles, rules)
      : writeItem(
          subject,
          {
            ...settings,
            prompts: promptsOf(subject),
            way: ways[subject.language],
            model,
            signal,
            rules,
            ...(noted === undefined ? {} : { noted }),
          },
          angles,
        )
