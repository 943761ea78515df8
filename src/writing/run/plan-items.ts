import type { Price } from '../../workspace/model-settings.ts'
import { questionsAbout } from '../model-personas/questions-about.ts'
import type { Subject, Way, WritingSettings } from '../model-personas/writer.ts'
import { usualAnswer } from '../models/most-tokens.ts'
import { type Plan, type PlannedCall, planCalls } from './plan.ts'

export interface ItemToPlan {
  subject: Subject
  way: Way
  /** Written by an earlier run. */
  done: boolean
}

/** What writing items would take; those that are done take nothing. */
export function planItems(
  items: readonly ItemToPlan[],
  settings: Omit<WritingSettings, 'way'> & { angles: number; price: Price | undefined },
): Plan {
  const todo = items.filter(({ done, subject }) => !done && subject.sheet.facts.length > 0)
  const calls = todo.flatMap(({ subject, way }): PlannedCall[] =>
    questionsAbout(subject, { ...settings, way }, settings.angles).map(({ messages, prompt }) => ({
      messages,
      maxTokens: prompt.parameters.maxTokens ?? usualAnswer,
    })),
  )
  return planCalls(items.length, items.filter(({ done }) => done).length, calls, settings.price)
}
