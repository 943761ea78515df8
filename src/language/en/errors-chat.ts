import type { ChatErrorTable } from '../error-data.ts'
import { list } from './list.ts'

/** Failures of talks in English. */
export const chatErrors: ChatErrorTable = {
  'chat/filter': (d) => ({
    problem: `The filter ${d.filter} is not understood.`,
    remedy:
      'Write DIMENSION=VALUE, several values with commas, or DIMENSION!=VALUE, as in --where country=Germany,France.',
  }),
  'chat/figure': (d) => ({
    problem: `The condition ${d.figure} is not understood.`,
    remedy:
      'Write MEASURE>=NUMBER (or >, <, <=, =) for customers, as in --having "orders>=2"; row:MEASURE>NUMBER for rows of the result.',
  }),
  'chat/stopped': () => ({
    problem: 'The answer was stopped.',
    remedy: 'What was shown before holds. Ask again when you like.',
  }),
  'chat/interrupted': () => ({
    problem: 'The process ended before this question was answered.',
    remedy: 'Ask it again.',
  }),
  'chat/unknown-talk': (d) => ({
    problem: `There is no talk ${d.talk}.`,
    remedy: d.known.length === 0 ? 'There are none yet: begin one.' : `The latest are ${list(d.known)}.`,
  }),
  'chat/unknown-proposal': (d) => ({
    problem: `Nothing called ${d.proposal} waits for a yes in this talk.`,
    remedy: 'Ask for it again; a proposal can be answered once.',
  }),
  'chat/unknown-correction': (d) => ({
    problem: `There is no correction ${d.correction}.`,
    remedy:
      d.known.length === 0 ? 'Nobody has corrected anything yet: do so in a talk.' : `There are ${list(d.known)}.`,
  }),
  'chat/unknown-tool': (d) => ({
    problem: `Shoal has no tool ${d.tool} for talks.`,
    remedy: `There are ${list(d.known)}.`,
  }),
  'chat/cannot-listen': (d) => ({
    problem: `Port ${d.port} of this machine cannot be used (${d.why}).`,
    remedy: 'Take another with --port, or leave it out: then a free one is taken.',
  }),
  'chat/invalid-input': (d) => ({
    problem: `The tool ${d.tool} cannot be called like this: ${d.field} does not fit.`,
    remedy: 'Choose a value that the menu offers, or ask in your own words.',
  }),
  'chat/no-keyboard': (d) => ({
    problem: `shoal ${d.command} has no input to read from.`,
    remedy: 'Run it in a terminal, or give it a pipe; "shoal ask" takes one question on its command line.',
  }),
  'chat/no-page': (d) => ({
    problem: `The web page is not in ${d.folder}, so the installation is not whole.`,
    remedy: 'Install Shoal again; from its sources, run "npm ci" and then "npm run build".',
  }),
}
