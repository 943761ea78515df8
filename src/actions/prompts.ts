import { defineAction } from './define-action.ts'
import { PromptsInput, PromptsOutput } from './prompts-output.ts'

/** shoal prompts: what models are asked with, in which versions, and which of them write. */
export const prompts = defineAction({
  name: 'prompts',
  effect: 'writes',
  positional: ['task', 'prompt'],
  input: PromptsInput,
  output: PromptsOutput,
  run: async ({ task, prompt, share, by }, context) => {
    if (task === 'list' || task === 'show' || task === 'diff') {
      const { showPromptFiles } = await import('./show-prompt-files.ts')
      return showPromptFiles(task, prompt, context)
    }
    const { openWorkspace } = await import('../workspace/workspace.ts')
    const { versionDesk } = await import('./version-desk.ts')
    const workspace = openWorkspace(context.folder)
    try {
      const desk = versionDesk(workspace, context, by)
      if (task === 'log') {
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
