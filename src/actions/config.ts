import { z } from 'zod'
import { Config } from '../workspace/config.ts'
import { defineAction } from './define-action.ts'

/** shoal config check | show */
export const config = defineAction({
  name: 'config',
  effect: 'reads',
  positional: 'what',
  input: z.strictObject({ what: z.enum(['check', 'show']).default('show') }),
  output: z.strictObject({ file: z.string(), exists: z.boolean(), what: z.enum(['check', 'show']), settings: Config }),
  run: async ({ what }, context) => {
    const { existsSync } = await import('node:fs')
    const { readConfig } = await import('../workspace/read-config.ts')
    const { columnsOfConfig } = await import('./columns-of.ts')
    const { configPath } = await import('../workspace/workspace.ts')
    const file = configPath(context.folder)
    const settings = readConfig(file)
    columnsOfConfig(settings.columns, file)
    return { file, exists: existsSync(file), what, settings }
  },
})
