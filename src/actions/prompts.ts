import { defineAction } from './define-action.ts'
import { PromptsInput, PromptsOutput } from './prompts-output.ts'

/** shoal prompts: what models are asked with, in which versions, and which of them write. */
export const prompts = defineAction({
  name: 'prompts',
  effect: 'writes',
  asksModels: ({ task }) => task === 'improve',
  positional: ['task', 'prompt'],
  input: PromptsInput,
  output: PromptsOutput,
  run: async (input, context) => {
    const { task, prompt, share, by, reason } = input
    const { looksLikeVersion, showVersion } = await import('./show-version.ts')
    const isOfVersion = (task === 'show' || task === 'diff') && prompt !== undefined && looksLikeVersion(prompt)
    if (task === 'list' || ((task === 'show' || task === 'diff') && !isOfVersion)) {
      const { showPromptFiles } = await import('./show-prompt-files.ts')
      return showPromptFiles(task, prompt, context)
    }
    if (task === 'improve') {
      const { withEngine } = await import('./with-engine.ts')
      const { improvePrompt } = await import('./improve-prompt.ts')
      const { promptsFolder } = await import('../writing/prompts/read-prompt.ts')
      return withEngine(context, async (workspace, engine) => ({
        folder: promptsFolder(workspace.folder),
        prompts: [],
        improvement: await improvePrompt(engine, workspace, context, input),
      }))
    }
    const { openWorkspace } = await import('../workspace/workspace.ts')
    const { versionDesk } = await import('./version-desk.ts')
    const workspace = openWorkspace(context.folder)
    try {
      const desk = versionDesk(workspace, context, by, reason)
      if (task === 'show' || task === 'diff') return showVersion(desk, task, prompt ?? '')
      if (task === 'log') {
        const { watchPrompts } = await import('./watch-prompts.ts')
        watchPrompts(workspace, context)
        const { logPrompts } = await import('./log-prompts.ts')
        return { folder: desk.folder, prompts: [], versions: logPrompts(desk, prompt, context.language) }
      }
      const { changePrompts } = await import('./change-prompts.ts')
      const languages = context.language === undefined ? undefined : [context.language]
      return { folder: desk.folder, prompts: [], changed: changePrompts(desk, task, prompt, share, languages) }
    } finally {
      workspace.state.close()
    }
  },
})
