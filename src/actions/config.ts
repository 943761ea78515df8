import { z } from 'zod'
import { Config } from '../workspace/config.ts'
import { defineAction } from './define-action.ts'

/** shoal config check | show */
export const config = defineAction({
  name: 'config',
  effect: 'reads',
  positional: 'what',
  input: z.strictObject({ what: z.enum(['check', 'show']) }),
  output: z.strictObject({ file: z.string(), exists: z.boolean(), what: z.enum(['check', 'show']), settings: Config }),
  run: async ({ what }, context) => {
    const { existsSync } = await import('node:fs')
    const { readConfig } = await import('../workspace/config.ts')
    const { configPath } = await import('../workspace/workspace.ts')
    const file = configPath(context.folder)
    return { file, exists: existsSync(file), what, settings: readConfig(file) }
  },
})
