import { readFileSync } from 'node:fs'
import { basename } from 'node:path'
import { ShoalError } from '../../workspace/errors.ts'
import { guessDelimiter, splitRecords } from '../sources/records.ts'
import { toScaled } from './scale.ts'
import type { Scale } from './segmentation.ts'

/**
 * Reads starting centres from a CSV file in natural units, one column per feature and one line per segment.
 * @returns scaled units, row-major @throws ShoalError file/missing, segments/centers-shape
 */
export function readCentres(path: string, scales: readonly Scale[]): Float64Array {
  const columns = scales.map(({ feature }) => feature.header ?? feature.id)
  const [header = [], ...rows] = recordsOf(path)
  const places = columns.map((column) => header.map((cell) => cell.trim()).indexOf(column))
  const centres = rows.map((row) => places.map((place) => Number.parseFloat(row[place] ?? '')))
  if (rows.length < 2 || places.includes(-1) || centres.flat().some(Number.isNaN)) {
    throw new ShoalError('segments/centers-shape', { file: basename(path), columns })
  }
  return Float64Array.from(centres.flatMap((centre) => centre.map((value, j) => toScaled(scales[j] as Scale, value))))
}

function recordsOf(path: string): string[][] {
  try {
    const text = readFileSync(path, 'utf8')
      .replace(/^\uFEFF/, '')
      .replaceAll('\r\n', '\n')
    return splitRecords(text, guessDelimiter(text), true)
  } catch (error) {
    throw new ShoalError('file/missing', { file: path }, error)
  }
}
