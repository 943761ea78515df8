import { existsSync, readdirSync } from 'node:fs'
import { resolve } from 'node:path'
import { z } from 'zod'
import { WorkspaceKind } from '../workspace/config.ts'
import { defineAction } from './define-action.ts'

/** shoal init DIR */
export const init = defineAction({
  name: 'init',
  effect: 'writes',
  makesFolder: 'directory',
  positional: 'directory',
  input: z.strictObject({ directory: z.string().min(1), kind: WorkspaceKind.default('shop') }),
  output: z.strictObject({
    folder: z.string().describe('of the workspace'),
    config: z.string().describe('path of its shoal.yaml'),
  }),
  run: async ({ directory, kind }, context) => {
    const { configTemplate } = await import('../workspace/config-template.ts')
    const { configPath, createWorkspace, isWorkspace } = await import('../workspace/workspace.ts')
    const { ShoalError } = await import('../workspace/errors.ts')
    const folder = resolve(directory)
    const used = existsSync(folder) && readdirSync(folder).includes('shoal.yaml')
    if (isWorkspace(folder) || used) throw new ShoalError('workspace/exists', { folder: directory })
    createWorkspace(folder, configTemplate(context.language ?? context.usualLanguage, kind))
    return { folder, config: configPath(folder) }
  },
})
