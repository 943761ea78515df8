import { z } from 'zod'
import type { State } from '../../workspace/state.ts'

/** What a person did to a learning. */
export const LearningChange = z.strictObject({
  at: z.string(),
  who: z.string(),
  what: z.enum(['retired', 'restored']),
  why: z.string().optional(),
})
export type LearningChange = z.infer<typeof LearningChange>

/** Keeps that somebody retired a learning, or took that back. */
export const addLearningChange = (state: State, learning: string, { at, who, what, why }: LearningChange): void =>
  state.change(
    'INSERT INTO learning_changes (learning, at, who, what, why) VALUES (?, ?, ?, ?, ?)',
    learning,
    at,
    who,
    what,
    why ?? null,
  )

/** What people did to learnings, oldest first, by the learning. */
export function readLearningChanges(state: State): Map<string, LearningChange[]> {
  const changes = new Map<string, LearningChange[]>()
  for (const row of state.rows('SELECT learning, at, who, what, why FROM learning_changes ORDER BY id')) {
    const { learning, why, ...rest } = row
    const id = String(learning)
    const change = LearningChange.parse({ ...rest, ...(why === null ? {} : { why }) })
    changes.set(id, [...(changes.get(id) ?? []), change])
  }
  return changes
}
