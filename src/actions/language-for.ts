import type { Language } from '../language/language.ts'
import type { Workspace } from '../workspace/workspace.ts'
import type { ActionContext } from './define-action.ts'

/** The language asked for, then the workspace's, then the surroundings'. */
export function languageFor({ config }: Workspace, { language, usualLanguage }: ActionContext): Language {
  return language ?? config.language ?? usualLanguage
}
