import type { CommandHelp } from './cli.ts'

/** Help of the commands around prompts and their versions, in English. */
export const promptHelp: Record<'prompts' | 'eval', CommandHelp> = {
  prompts: {
    summary: 'List, show or compare what models are asked with; take versions into use or back; improve them',
    options: {
      task: 'list them; show the files; diff: what files of your own change; log: all versions; use or canary: a version; rollback: what was before; improve: look for a better version',
      prompt: 'one prompt only, e.g. copy; with use and canary the version; show and diff take both',
      share: 'share of the texts that a canary writes; default: 0.2',
      candidates: 'how many changes to try with improve; default: 3',
      runs: 'how often the unchanged prompt is run first, for the noise; default: 5',
      from: 'what to write about with improve: fact sheets of public data, or your own; default: public',
      proposer:
        'who proposes changes: the model, with the catalogue for what it leaves open, or the catalogue alone; default: model',
      promote: 'take a version into use that the final set confirmed; it is taken back by itself where it does worse',
      reason: 'why, with use, canary and rollback, for the history',
      by: 'who does it, for the history; default: campaigns.by in shoal.yaml, else the user of this machine',
    },
    example: 'shoal prompts log copy',
  },
  eval: {
    summary: 'Score what prompts come to: hard checks, readability, distinctness, specificity, a judge’s preference',
    options: {
      prompt: 'one prompt only, e.g. copy; default: all that write texts',
      versions: 'versions to score besides the one in force, separated by commas',
      sheets: 'how many fact sheets to write about; default: 6',
      from: 'fact sheets of public data, or your own; default: public',
      judge: 'the model of shoal.yaml that judges; default: the last one',
      exam: 'have the judge take its exam first; without a passed one it is not heard',
    },
    example: 'shoal eval copy --lang en',
  },
}
