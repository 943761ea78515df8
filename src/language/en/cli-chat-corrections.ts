import type { CommandHelp } from './cli.ts'

/** Help of the command that shows corrections, in English. */
export const correctionHelp: Record<'corrections', CommandHelp> = {
  corrections: {
    summary: 'What your words mean here: what talks proposed, was accepted, and can be taken back',
    options: {
      correction: 'one correction, with what it does to accepted questions, e.g. K2',
      accept: 'read questions by it from now on',
      undo: 'take it back; an earlier one about the same words stands again',
      by: 'who does so, for the record; default: campaigns.by in shoal.yaml, else the user of this machine',
    },
    example: 'shoal corrections K2 --accept',
  },
}
