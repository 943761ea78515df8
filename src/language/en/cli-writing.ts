import type { CommandHelp } from './cli.ts'

/** Help of the commands that write about segments, and of models, in English. */
export const writingHelp: Record<'personas' | 'check' | 'models' | 'privacy', CommandHelp> = {
  personas: {
    summary: 'Write who each segment is, and what to write to it; writes report/personas.*',
    options: {
      by: 'segment each country, category, tier or value of a column by itself, and write of all of them',
      languages: 'languages to write in, separated by commas: en,zh',
      variants: 'how many versions of each; default: 1',
      copy: 'leave out e-mails, push and text messages',
      angles: 'how many messages to write to each segment, 1 to 3, each from another angle; default: 3',
      formats: 'files to write, of html,md,json,csv,pptx,pdf; default: html,md,json,csv',
      plan: 'say how many calls, tokens and how much money it would take, and write nothing',
      budget: 'money to spend at most, in the currency of the prices in shoal.yaml',
      budgetTokens: 'tokens to use at most, sent and written together',
      batch:
        'hand the questions in as batches of OpenAI, which take up to 24 hours; the same command goes on with them',
      once: 'with --batch: take what is there, hand in what is missing, and do not wait',
    },
    example: 'shoal personas --by country --languages en,zh --variants 3',
  },
  check: {
    summary: 'Hold a text that you wrote or edited against the facts of a segment',
    options: {
      file: 'text or Markdown',
      segment: 'the segment that it is about, e.g. S1',
      reader:
        'who reads it: marketer or customer; customers must not read of segments, figures of theirs or offers that nobody made; default: marketer',
    },
    example: 'shoal check mail.txt --segment S1 --reader customer',
  },
  models: {
    summary: 'List the models and what is known of them, or have each take the exam that decides how it writes',
    options: { task: 'list them, or exam' },
    example: 'shoal models exam',
  },
  privacy: {
    summary: 'Show exactly what would be sent to a model',
    options: {
      segment: 'one segment only, e.g. S1',
      by: 'of the segments of each country, category, tier or value of a column, as with shoal personas',
      languages: 'languages that would be written in, separated by commas: en,zh',
    },
    example: 'shoal privacy S1',
  },
}
