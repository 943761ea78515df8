import type { State } from '../../workspace/state.ts'
import type { PromptChange } from './prompt-change.ts'
import { changeColumns, changeFrom, changeValues } from './prompt-change-row.ts'

/** Keeps what happened to a version. */
export const addPromptChange = (state: State, change: PromptChange): void =>
  state.change(`INSERT INTO prompt_changes (${changeColumns}) VALUES (?, ?, ?, ?, ?, ?)`, ...changeValues(change))

/** Everything that happened to prompts, in its order. */
export const promptChanges = (state: State): PromptChange[] =>
  state.rows(`SELECT ${changeColumns} FROM prompt_changes ORDER BY id`).map(changeFrom)
