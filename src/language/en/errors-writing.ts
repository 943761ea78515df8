import type { WritingErrorTable } from '../error-data.ts'
import { list } from './list.ts'

/** Failures of prompts and of writing in English. */
export const writingErrors: WritingErrorTable = {
  'prompts/invalid': (d) => ({
    problem: `The prompt ${d.file} cannot be used: something is wrong with ${d.fault}.`,
    remedy:
      'Its front matter holds purpose, language, parameters, input and output; the template takes the values of input and no others. Compare it with "shoal prompts diff".',
  }),
  'prompts/unknown': (d) => ({
    problem: `There is no prompt called ${d.prompt}.`,
    remedy: `There are ${list(d.known)}.`,
  }),
}
