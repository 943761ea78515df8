import type { EventErrorTable } from '../error-data.ts'
import { list } from './list.ts'

/** Failures of results that are read in, in English. */
export const eventErrors: EventErrorTable = {
  'events/columns': (d) => ({
    problem: `${d.file} does not say what happened to which mailbox; it has the columns ${list(d.columns)}.`,
    remedy:
      'It needs the column email, and event (with time, link, agent, value beside it) or counts such as opens and clicks.',
  }),
  'events/no-header': (d) => ({
    problem: `${d.file} has no line with the names of its columns.`,
    remedy: 'Export it with a header, or put one above: email,event,time,link,agent,value.',
  }),
  'events/not-text': (d) => ({
    problem: `${d.file} is no text file, or one that mixes encodings.`,
    remedy: 'Export it as CSV in UTF-8, or as JSON as the provider’s webhook sends it.',
  }),
  'events/too-large': (d) => ({
    problem: `${d.file} is larger than 500 MB.`,
    remedy: 'Export a shorter time, or part the file; what comes twice counts once.',
  }),
  'events/date-order': (d) => ({
    problem: `In the column ${d.column} of ${d.file} every date could have the day or the month first.`,
    remedy: 'Say which with --dates day-first or --dates month-first, or export dates as 2026-04-03.',
  }),
}
