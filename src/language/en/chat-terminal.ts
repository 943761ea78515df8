import type { CommandHelp } from './cli.ts'

/** Help of the commands that talk. */
export const talkHelp: Record<string, CommandHelp> = {
  ask: {
    summary: 'Ask one question in your own words',
    options: {
      question: 'the question, in English or Chinese, in quotes',
      talk: 'go on in an earlier talk, so that "and in France?" is understood',
      sql: 'show in full how the answer was found: in words, as a query, as SQL',
      lift: 'show figures of few customers too; they stay on this machine only if you keep them there',
    },
    example: 'shoal ask "Which five countries bring the most revenue?"',
  },
  chat: {
    summary: 'Talk about the customers here in the terminal',
    options: {
      talk: 'go on in an earlier talk',
      lift: 'show figures of few customers too',
      menu: 'begin with the guided menu',
    },
    example: 'shoal chat',
  },
  mcp: {
    summary: 'Offer these abilities to a chat application, by the Model Context Protocol',
    options: {
      http: 'serve over HTTP on this machine, with a token, instead of standard input and output',
      port: 'port for --http; default: any free one',
      allowWrites: 'offer what writes into the workspace too, such as drafting a brief',
      allowSends: 'offer approving and sending campaigns too',
      allowCustomers:
        'offer what tells of one customer or of few too: why a customer is in a segment, and briefs as they stand',
    },
    example: 'shoal mcp --workspace spring',
  },
}

/** What the talk in the terminal says around answers. */
export interface TerminalTexts {
  welcome: (shop: string, model: string | undefined, days: string | undefined) => string[]
  prompt: string
  stages: Record<'reading' | 'asking' | 'computing' | 'writing', string>
  readAs: (text: string) => string
  marks: Record<'interpretation' | 'caution' | 'next', (text: string) => string>
  byModel: string
  links: (label: string, path: string) => string
  found: (rows: string, dates: string | undefined) => string
  asOf: (date: string) => string
  withheldRows: (count: number) => string
  moreRows: (count: number) => string
  /** Rows that are not shown, and how to see them. */
  hiddenRows: (count: number, isAlone: boolean) => string
  wholeTable: (isAlone: boolean) => string
  noTable: string
  outcomes: {
    cannot: (missing: string) => string
    withheld: (reason: string) => string
    refused: (reason: string) => string
    failed: (sentence: string, remedy: string) => string
  }
  options: string
  /** The same where nobody can type on. */
  optionsAlone: string
  goesOn: (talk: string, word: string) => string
  yesOrNo: string
  yesOrNoPlain: string
  yes: readonly string[]
  no: readonly string[]
  notDone: string
  stopped: string
  stopHint: string
  bye: (talk: string) => string
  unknownCommand: (command: string) => string
  needsName: (command: string) => string
  commands: Record<
    | 'help'
    | 'how'
    | 'table'
    | 'keep'
    | 'sql'
    | 'talks'
    | 'resume'
    | 'export'
    | 'delete'
    | 'new'
    | 'menu'
    | 'language'
    | 'lift'
    | 'quit',
    string
  >
  /** What /keep says in the talk. */
  keep: string
  nothingYet: string
  nothingComputed: string
  noTalks: string
  talk: (title: string, turns: number, at: string) => string
  resumed: (title: string, turns: number) => string
  exported: (path: string) => string
  newTalk: string
  notExported: (path: string) => string
  confirmDelete: (title: string) => string
  deleted: string
  sqlShown: (on: boolean) => string
  lifted: (on: boolean) => string
  languageIs: string
  menu: {
    title: string
    pick: string
    because: string
    hint: string
    optional: string
    choices: string
    oneOf: (count: number) => string
    number: string
    date: (from: string, to: string) => string
    needed: string
    filter: string
    /** A figure of customers that is called as one of orders is. */
    perCustomer: (label: string) => string
    unknownName: (name: string, like: readonly string[]) => string
    goOn: string
    fault: string
  }
}

/** The terminal in English. */
export const terminalTexts: TerminalTexts = {
  welcome: (shop, model, days) => [
    `${shop}${days === undefined ? '' : `, orders of ${days}`}.`,
    model === undefined
      ? 'No model is set: questions are read by rule, and /menu leads to everything step by step.'
      : `Model: ${model}. Figures are computed here, never by the model.`,
    'Ask in your own words; /help shows the commands, Tab completes names, Ctrl-C stops an answer.',
  ],
  prompt: '> ',
  stages: {
    reading: 'reading the question',
    asking: 'asking the model',
    computing: 'computing',
    writing: 'writing',
  },
  readAs: (text) => `Read as: ${text}`,
  marks: {
    interpretation: (text) => `Interpretation: ${text}`,
    caution: (text) => `Mind: ${text}`,
    next: (text) => `Next: ${text}`,
  },
  byModel: ' [model]',
  links: (label, path) => `See also: ${label} (${path})`,
  found: (rows, dates) => `${rows}${dates === undefined ? '' : `, ${dates}`}. How this was found: /how`,
  asOf: (date) => `as of ${date}`,
  withheldRows: (count) =>
    `${count === 1 ? '1 row is' : `${count} rows are`} kept back: too few customers stand behind ${count === 1 ? 'it' : 'them'}.`,
  moreRows: (count) => `… and ${count} more ${count === 1 ? 'row' : 'rows'}`,
  hiddenRows: (count, isAlone) =>
    `… and ${count} more ${count === 1 ? 'row' : 'rows'}: ${isAlone ? '--json holds' : '/table shows'} ${count === 1 ? 'it' : 'them'}`,
  wholeTable: (isAlone) => `As a table: ${isAlone ? '--json' : '/table'}`,
  noTable: 'The last answer has no table.',
  outcomes: {
    cannot: (missing) => `Cannot be answered here. ${missing}`,
    withheld: (reason) => `Kept back for privacy. ${reason}`,
    refused: (reason) => `Not done. ${reason}`,
    failed: (sentence, remedy) => `This failed. ${sentence} ${remedy}`.trimEnd(),
  },
  options: 'You can ask (type the number):',
  optionsAlone: 'You can ask:',
  goesOn: (talk, word) => `To go on: shoal ask --talk ${talk} "${word}"`,
  yesOrNo: 'Do it? (yes/no) ',
  yesOrNoPlain: 'yes or no: ',
  yes: ['yes', 'y', 'ok', 'do it'],
  no: ['n', 'no', 'stop'],
  notDone: 'Nothing was done.',
  stopped: 'Stopped.',
  stopHint: 'Press Ctrl-C again, Ctrl-D or type /quit to leave.',
  bye: (talk) => `The talk is kept as ${talk}: "shoal chat --talk ${talk}" goes on.`,
  unknownCommand: (command) => `There is no command ${command}; /help lists them.`,
  needsName: (command) => `${command} needs the id of a talk; /talks lists them.`,
  commands: {
    help: 'show these commands',
    how: 'how the last answer was found: in words, as a query, as SQL',
    table: 'all rows of the last answer as a table',
    sql: 'show that with every answer, or no longer',
    keep: 'answer this question like this from now on',
    talks: 'list the talks',
    resume: 'go on in a talk: /resume ID',
    export: 'write the talk as Markdown: /export [FILE]',
    delete: 'delete a talk: /delete [ID]',
    new: 'begin a new talk',
    menu: 'choose from what can be asked, step by step',
    language: 'answer in English or Chinese: /language en|zh',
    lift: 'show figures of few customers too, or no longer',
    quit: 'leave',
  },
  keep: 'keep this answer',
  nothingYet: 'Nothing has been asked yet.',
  nothingComputed: 'Nothing was computed for the last answer.',
  noTalks: 'There are no talks yet.',
  talk: (title, turns, at) => `${title} (${turns === 1 ? '1 question' : `${turns} questions`}, ${at})`,
  resumed: (title, turns) => `Going on with "${title}", ${turns === 1 ? '1 question' : `${turns} questions`} so far.`,
  exported: (path) => `Written to ${path}.`,
  newTalk: 'A new talk begins with the next question.',
  notExported: (path) => `${path} could not be written, or is there already. Give another file: /export FILE`,
  confirmDelete: (title) => `Delete "${title}" for good? (yes/no) `,
  deleted: 'Deleted.',
  sqlShown: (on) => (on ? 'Every answer shows how it was found.' : 'Answers no longer show how they were found.'),
  lifted: (on) =>
    on
      ? 'Figures of few customers are shown from here on. They are for your eyes: a person may be recognised in them.'
      : 'Figures of few customers are kept back again.',
  languageIs: 'Answers are in English from here on.',
  menu: {
    title: 'What would you like to know?',
    pick: 'Number (Enter leaves the menu): ',
    because: 'That could not be read. Here is everything that can be asked:',
    hint: '/menu shows everything that can be asked.',
    optional: 'Enter: leave out',
    choices: 'Numbers or names, separated by commas: ',
    oneOf: (count) => `1 to ${count}, or a name: `,
    number: 'A number: ',
    date: (from, to) => `Days, as in ${from} to ${to}, a month (2011-09), a year, or "last 3 months": `,
    needed: 'This one is needed.',
    perCustomer: (label) => `${label} (per customer, median)`,
    filter: 'As in country = France; several separated by semicolons, != for all but: ',
    unknownName: (name, like) => `"${name}" is not there${like.length === 0 ? '.' : `; there is ${like.join(', ')}.`}`,
    goOn: 'Left the menu.',
    fault: 'That does not fit. Try again, or press Enter to leave it out.',
  },
}
