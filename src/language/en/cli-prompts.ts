import type { CommandHelp } from './cli.ts'

/** Help of the command around prompts and their versions, in English. */
export const promptHelp: Record<'prompts', CommandHelp> = {
  prompts: {
    summary: 'List, show or compare what models are asked with; take versions into use, on trial or back',
    options: {
      task: 'list them; show the files; diff: what files of your own change; log: all versions; use or canary: a version; rollback: what was before',
      prompt: 'one prompt only, e.g. copy; with use and canary the version',
      share: 'share of the texts that a canary writes; default: 0.2',
      by: 'who does it, for the history; default: campaigns.by in shoal.yaml, else the user of this machine',
    },
    example: 'shoal prompts log copy',
  },
}
