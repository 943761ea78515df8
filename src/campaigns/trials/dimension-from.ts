import { quartilesOfSorted, sorted } from '../../numerics/quantiles.ts'
import { ShoalError } from '../../workspace/errors.ts'
import type { Dimension } from '../analysis/trial.ts'

/** Numbers of more values than this are put into bands. */
const mostNumbers = 12
/** Texts of more values than this part customers into groups too small to say anything of. */
const mostTexts = 40

/**
 * A column as groups: by its values, or by quartiles where it holds many numbers.
 * @throws ShoalError experiment/groups where it holds too many texts
 */
export function dimensionFrom(column: string, texts: readonly string[], file: string): Dimension {
  const levels = [...new Set(texts)]
  const areNumbers = levels.every((level) => level === '' || Number.isFinite(Number(level)))
  if (areNumbers && levels.length > mostNumbers) return inBands(column, texts)
  if (levels.length > mostTexts)
    throw new ShoalError('experiment/groups', { file, column, groups: levels.length, most: mostTexts })
  levels.sort(areNumbers ? (a, b) => Number(a) - Number(b) : undefined)
  const places = new Map(levels.map((level, place) => [level, place]))
  return { name: column, levels, level: Uint16Array.from(texts, (text) => places.get(text) ?? 0) }
}

/** Four groups of about equal size, and one of those of whom nothing is known. */
function inBands(column: string, texts: readonly string[]): Dimension {
  const numbers = texts.map((text) => (text === '' ? Number.NaN : Number(text)))
  const ascending = sorted(numbers.filter((number) => !Number.isNaN(number)))
  const { lower = 0, median = 0, upper = 0 } = quartilesOfSorted(ascending) ?? {}
  const ends = [...new Set([lower, median, upper])].filter((end) => end < (ascending.at(-1) ?? 0))
  const bandOf = (number: number): number => ends.filter((end) => number > end).length
  const levels = Array.from({ length: ends.length + 1 }, (_, band) => {
    const inside = ascending.filter((number) => bandOf(number) === band)
    return `${inside[0] ?? ''} – ${inside.at(-1) ?? ''}`
  })
  if (ascending.length < numbers.length) levels.push('')
  return {
    name: column,
    levels,
    level: Uint16Array.from(numbers, (number) => (Number.isNaN(number) ? levels.length - 1 : bandOf(number))),
  }
}
