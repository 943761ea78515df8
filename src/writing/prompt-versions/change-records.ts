import type { State } from '../../workspace/state.ts'
import { PromptChange } from './prompt-change.ts'

/** Keeps what happened to a version. */
export function addPromptChange(state: State, change: PromptChange): void {
  const { name, language, version, at, who, what } = change
  state.change(
    'INSERT INTO prompt_changes (name, language, version, at, who, what) VALUES (?, ?, ?, ?, ?, ?)',
    name,
    language,
    version,
    at,
    who,
    JSON.stringify(what),
  )
}

/** Everything that happened to prompts, in its order. */
export const promptChanges = (state: State): PromptChange[] =>
  state
    .rows('SELECT name, language, version, at, who, what FROM prompt_changes ORDER BY id')
    .map((row) => PromptChange.parse({ ...row, what: JSON.parse(String(row['what'])) }))
