import { readFileSync } from 'node:fs'
import { ShoalError } from '../../workspace/errors.ts'
import { guessDelimiter, splitRecords } from './records.ts'

/** All records of a small delimited text file, its header first. @throws ShoalError file/missing */
export function readRecords(path: string): string[][] {
  try {
    const text = readFileSync(path, 'utf8')
      .replace(/^\uFEFF/, '')
      .replaceAll('\r\n', '\n')
    return splitRecords(text, guessDelimiter(text), true, Number.POSITIVE_INFINITY)
  } catch (error) {
    throw new ShoalError('file/missing', { file: path }, error)
  }
}
