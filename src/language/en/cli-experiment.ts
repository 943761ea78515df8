import type { CommandHelp } from './cli.ts'

/** Help of the command that analyses an experiment which was run elsewhere. */
export const experimentHelp: CommandHelp = {
  summary: 'Analyse an experiment that was run elsewhere: what each message did, and for whom it did something else',
  options: {
    file: 'CSV, Excel or Parquet, a row for everyone who was assigned, also those who got nothing or did nothing',
    arm: 'the column that says which message each one was to get',
    holdout: 'the value of that column of those who got nothing',
    metrics: 'columns of outcomes, with commas between them: 0 and 1 (visit, conversion) or amounts (spend)',
    by: 'columns known before, with commas between them, by whose groups effects are compared',
    before: 'columns of numbers known before, with commas between them, to make intervals narrower',
    shares: 'how large each arm was meant to be, such as "none=1,mail=2"; without it nobody checks whether they are',
  },
  example:
    'shoal experiment hillstrom.parquet --arm segment --holdout "No E-Mail" --metrics visit,conversion,spend --by mens,womens,newbie,channel',
}
