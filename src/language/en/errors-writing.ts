import type { WritingErrorTable } from '../error-data.ts'
import { list } from './list.ts'

/** Failures of prompts and of writing in English. */
export const writingErrors: WritingErrorTable = {
  'prompts/invalid': (d) => ({
    problem: `The prompt ${d.file} cannot be used: something is wrong with ${d.fault}.`,
    remedy:
      'Its front matter holds purpose, language, parameters, input and output; the template takes the values of input and no others. The one that comes with Shoal is shown by "shoal prompts show" once the file is out of the way.',
  }),
  'prompts/unknown': (d) => ({
    problem: `There is no prompt called ${d.prompt}.`,
    remedy: `There are ${list(d.known)}.`,
  }),
  'personas/no-browser': () => ({
    problem: 'A PDF is printed by a browser, and none can be started here.',
    remedy:
      'Install Chrome, Chromium or Edge, or the npm package @sparticuz/chromium; every other format works without.',
  }),
  'personas/no-chinese-font': () => ({
    problem: 'The text has Chinese characters, and no font here can show them in a PDF.',
    remedy: 'Install the npm package @fontsource/noto-sans-sc or a Chinese font; every other format works without.',
  }),
}
