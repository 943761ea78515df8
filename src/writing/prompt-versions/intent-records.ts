import type { State } from '../../workspace/state.ts'
import type { PromptChange } from './prompt-change.ts'
import { changeColumns, changeFrom, changeValues } from './prompt-change-row.ts'

/** Notes what is about to happen to a prompt, before its file changes: at most one a prompt, the latest. */
export const keepIntent = (state: State, change: PromptChange): void =>
  state.change(
    `INSERT OR REPLACE INTO prompt_intents (${changeColumns}) VALUES (?, ?, ?, ?, ?, ?)`,
    ...changeValues(change),
  )

/** What was about to happen and was not noted as done: whoever began it was stopped before or after the file changed. */
export const promptIntents = (state: State): PromptChange[] =>
  state.rows(`SELECT ${changeColumns} FROM prompt_intents`).map(changeFrom)

/** Forgets what was about to happen to a prompt: it is done, or came to nothing. */
export const dropIntent = (state: State, { name, language }: Pick<PromptChange, 'name' | 'language'>): void =>
  state.change('DELETE FROM prompt_intents WHERE name = ? AND language = ?', name, language)
