import type { CommandHelp } from './cli.ts'

/** Help of the commands that show what campaigns taught, in English. */
export const learningHelp: Record<'learnings' | 'trace', CommandHelp> = {
  learnings: {
    summary: 'What past campaigns taught, how sure it is, and where it comes from',
    options: {
      learning: 'one learning with its whole trail, e.g. L3',
      retire: 'take it out: no brief looks at it any more',
      restore: 'take that back',
      why: 'why, for the record',
      by: 'who does so, for the record; default: campaigns.by in shoal.yaml, else the user of this machine',
    },
    example: 'shoal learnings L3 --retire --why "the shop has moved"',
  },
  trace: {
    summary: 'Follow the sentences of a brief back to facts, learnings, results, prompt and data',
    options: { campaign: 'the campaign, e.g. C2', says: 'only sentences with these words' },
    example: 'shoal trace C2 --says "expected effect"',
  },
}
