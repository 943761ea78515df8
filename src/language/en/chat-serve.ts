import type { CommandHelp } from './cli.ts'

/** Help of the command that opens the web page. */
export const serveHelp: Record<string, CommandHelp> = {
  serve: {
    summary: 'Open the web page on this machine: talk, segments and report',
    options: { port: 'port of the page; default: any free one' },
    example: 'shoal serve --workspace spring',
  },
}

/** What the command says while the page is open. */
export interface ServeTexts {
  listening: string
  key: string
  withoutModel: string
  building: string
  closed: string
}

/** The command of the web page in English. */
export const serveTexts: ServeTexts = {
  listening: 'The page is open on this machine only, until Ctrl-C:',
  key: 'The link holds a key: who has it, and sits at this machine, reads your figures.',
  withoutModel: 'No model is named in shoal.yaml: questions are read by rule, and a menu is there.',
  building: 'Building the page from its sources …',
  closed: 'The page is closed. Talks are kept; "shoal serve" opens it again.',
}
