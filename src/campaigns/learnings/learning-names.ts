import type { State } from '../../workspace/state.ts'
import { keyOfLearning, type Learning } from './learning.ts'
import type { Unnamed } from './learnings-from.ts'

/** A learning with all names that it ever had: as of other segments, or of an audience that was spelt in another way, it may have had one of its own. */
export interface NamedLearning {
  learning: Learning
  names: string[]
}

/** Gives each learning the name under which briefs cite it: the first that it had, wherever it was of then, else the next free one. */
export function nameLearnings(state: State, at: string, learnings: readonly Unnamed[]): NamedLearning[] {
  return state.transaction(() => {
    // Of an early version a thing may have several names: the first counts.
    const names = new Map(
      state
        .rows('SELECT id, thing FROM learning_names ORDER BY rowid DESC')
        .map((row) => [String(row['thing']), String(row['id'])]),
    )
    let next = 1 + Math.max(0, ...[...names.values()].map(numberOf), highest(state))
    return learnings.map((learning) => {
      const thing = keyOfLearning(learning)
      const { earlier = [], ...rest } = learning
      const known = [thing, ...earlier.map((place) => keyOfLearning({ ...rest, ...place }))]
        .flatMap((key) => names.get(key) ?? [])
        .toSorted((a, b) => numberOf(a) - numberOf(b))
      const [first] = known
      if (first !== undefined) return { learning: { id: first, ...learning }, names: [...new Set(known)] }
      const id = `L${next++}`
      state.change('INSERT INTO learning_names (id, at, thing) VALUES (?, ?, ?)', id, at, thing)
      return { learning: { id, ...learning }, names: [id] }
    })
  })
}

const numberOf = (id: string): number => Number(id.slice(1))

const highest = (state: State): number =>
  Number(state.rows('SELECT max(CAST(substr(id, 2) AS INTEGER)) AS id FROM learning_names')[0]?.['id'] ?? 0)
