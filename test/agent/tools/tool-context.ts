import type { ActionContext } from '../../../src/actions/define-action.ts'
import type { ToolContext } from '../../../src/agent/tools/tool.ts'

/** What a tool is run in, in English, over a workspace. @param action what differs of it for the action behind the tool */
export function toolContext(
  folder: string,
  about: Partial<Omit<ToolContext, 'action'>> & Pick<ToolContext, 'talk' | 'mayLift'>,
  action: Partial<ActionContext> = {},
): ToolContext {
  const { signal } = new AbortController()
  return {
    action: {
      folder,
      language: 'en',
      usualLanguage: 'en',
      progress: () => undefined,
      environment: {},
      trace: () => undefined,
      signal,
      now: () => new Date('2026-01-01T12:00:00Z'),
      ...action,
    },
    language: 'en',
    signal,
    ...about,
  }
}
