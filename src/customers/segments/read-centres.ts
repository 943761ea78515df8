import { basename } from 'node:path'
import { ShoalError } from '../../workspace/errors.ts'
import { readRecords } from '../sources/read-records.ts'
import { toScaled } from './scale.ts'
import type { Scale } from './segmentation.ts'

/** How many segments starting centres may make: as many as --k may ask for. */
const fewest = 2
const most = 12

/**
 * Reads starting centres from a CSV file in natural units, one column per feature and one line per segment.
 * @returns scaled units, row-major @throws ShoalError file/missing, segments/centers-shape
 */
export function readCentres(path: string, scales: readonly Scale[]): Float64Array {
  const columns = scales.map(({ feature }) => feature.header ?? feature.id)
  const [header = [], ...rows] = readRecords(path)
  const places = columns.map((column) => header.map((cell) => cell.trim()).indexOf(column))
  const centres = rows.map((row) => places.map((place) => strictNumber(row[place] ?? '')))
  const fits = rows.length >= fewest && rows.length <= most && centres.flat().every(Number.isFinite)
  if (!fits) throw new ShoalError('segments/centers-shape', { file: basename(path), columns })
  return Float64Array.from(centres.flatMap((centre) => centre.map((value, j) => toScaled(scales[j] as Scale, value))))
}

/** The number that a whole cell is; NaN where there is none or something besides. */
const strictNumber = (cell: string): number =>
  /^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i.test(cell.trim()) ? Number(cell) : Number.NaN
