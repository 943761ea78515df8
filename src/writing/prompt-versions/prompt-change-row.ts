import { PromptChange } from './prompt-change.ts'

/** The columns in which a change of a prompt stands, done or about to be. */
export const changeColumns = 'name, language, version, at, who, what'

/** A change as the values of these columns. */
export const changeValues = ({ name, language, version, at, who, what }: PromptChange): string[] => [
  name,
  language,
  version,
  at,
  who,
  JSON.stringify(what),
]

/** A change from a row of these columns. */
export const changeFrom = (row: Record<string, unknown>): PromptChange =>
  PromptChange.parse({ ...row, what: JSON.parse(String(row['what'])) })
