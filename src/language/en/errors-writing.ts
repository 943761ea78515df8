import type { WritingErrorTable } from '../error-data.ts'

/** Failures of writing in English. */
export const writingErrors: WritingErrorTable = {
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
