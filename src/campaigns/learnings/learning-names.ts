import type { State } from '../../workspace/state.ts'
import { keyOfLearning, type Learning } from './learning.ts'
import type { Unnamed } from './learnings-from.ts'

/** Gives each learning the name under which briefs cite it: the one that it had, else the next free one. */
export function nameLearnings(state: State, at: string, learnings: readonly Unnamed[]): Learning[] {
  return state.transaction(() => {
    // Of an early version a thing may have several names: the first counts.
    const names = new Map(
      state
        .rows('SELECT id, thing FROM learning_names ORDER BY rowid DESC')
        .map((row) => [String(row['thing']), String(row['id'])]),
    )
    let next = 1 + Math.max(0, ...[...names.values()].map((id) => Number(id.slice(1))), highest(state))
    return learnings.map((learning) => {
      const thing = keyOfLearning(learning)
      const known = names.get(thing)
      if (known !== undefined) return { id: known, ...learning }
      const id = `L${next++}`
      state.change('INSERT INTO learning_names (id, at, thing) VALUES (?, ?, ?)', id, at, thing)
      return { id, ...learning }
    })
  })
}

const highest = (state: State): number =>
  Number(state.rows('SELECT max(CAST(substr(id, 2) AS INTEGER)) AS id FROM learning_names')[0]?.['id'] ?? 0)
