import type { State } from '../../workspace/state.ts'
import { PromptChange } from './prompt-change.ts'

/** Notes what is about to happen to a prompt, before its file changes: at most one a prompt, the latest. */
export function keepIntent(state: State, { name, language, version, at, who, what }: PromptChange): void {
  state.change(
    'INSERT OR REPLACE INTO prompt_intents (name, language, version, at, who, what) VALUES (?, ?, ?, ?, ?, ?)',
    name,
    language,
    version,
    at,
    who,
    JSON.stringify(what),
  )
}

/** What was about to happen and was not noted as done: whoever began it was stopped before or after the file changed. */
export const promptIntents = (state: State): PromptChange[] =>
  state
    .rows('SELECT name, language, version, at, who, what FROM prompt_intents')
    .map((row) => PromptChange.parse({ ...row, what: JSON.parse(String(row['what'])) }))

/** Forgets what was about to happen to a prompt: it is done, or came to nothing. */
export const dropIntent = (state: State, { name, language }: Pick<PromptChange, 'name' | 'language'>): void =>
  state.change('DELETE FROM prompt_intents WHERE name = ? AND language = ?', name, language)
